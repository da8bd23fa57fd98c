"""Portuguese phrases, of Portugal and of Brazil; the package's docstring explains the phrase language."""

_AGENCY = (
    "(lusa|agência lusa|agência brasil|estadão conteúdo|folhapress|afp|reuters|ap|efe|epa|agências|ansa|getty images)"
)
_DAY = (
    "[segunda feira|terça feira|quarta feira|quinta feira|sexta feira|sábado|domingo|segunda|terça|"
    "quarta|quinta|sexta|seg|ter|qua|qui|sex|sáb|dom]"
)
_MONTH = (
    "(janeiro|jan|fevereiro|fev|março|mar|abril|abr|maio|mai|junho|jun|julho|jul|agosto|ago|setembro|set|"
    "outubro|out|novembro|nov|dezembro|dez|<n>)"
)
_ANY_MONTH = f"[{_MONTH[1:-1]}]"

PHRASES: dict[str, tuple[str, ...]] = {
    "ad_choices": (
        "(por que estou vendo este anúncio|fechar anúncio|fechar publicidade|pular anúncio|saltar anúncio|remover anúncios)",
    ),
    "advertisement": (
        "(conteúdo|artigo) (patrocinado|publicitário) [por *]",
        "(continua|continue lendo|continue a ler|a matéria continua|o artigo continua) [depois|após] [da|a|o] (publicidade|anúncio|propaganda)",
        "(publicidade|anúncio|anuncie aqui|informe publicitário|conteúdo de marca|publi|continua depois da publicidade|continua após a publicidade)",
    ),
    "affiliate_disclosure": (
        "** (links|link) (de afiliados|afiliados|de afiliado) ** (comissão|comissões|receber|ganhar) **",
    ),
    "agency_credit": (
        "(com agência|com informações da|com informações do|com informações de|com agências) *",
        "(da agência|por agência|fonte agência|agência) (lusa|brasil|estado|senado|câmara)",
        f"(fonte|texto) {_AGENCY}",
        "estadão conteúdo",
    ),
    "app_prompt": (
        "(baixe|baixar|descarregue|descarregar|instale) [grátis|gratuitamente|já|agora] (o app|o nosso app|nosso app|o aplicativo|o nosso aplicativo|nosso aplicativo|a app|a nossa app|a aplicação) *",
        "disponível (na|no|em) (google play|app store|apple store|play store)",
    ),
    "audio_player": (
        "(ouça|ouvir|escute|oiça|escutar) [a|o|esta|este|agora] (artigo|matéria|notícia|reportagem|podcast|texto|áudio) [<n>] [min|minutos]",
        "ouvir (artigo|notícia|texto) <n> *",
    ),
    "author_bio": (
        "(mais artigos de|todos os artigos de|ver todos os posts de|ver mais artigos de|mais textos de|leia outros textos de|veja mais sobre o autor|outros artigos de|todas as matérias de) *",
        "(sobre o autor|sobre a autora|sobre os autores|sobre o colunista)",
    ),
    "comment_prompt": (
        "(comentar|comentários|os comentários|ver comentários|todos os comentários|ler comentários|mostrar comentários|cancelar resposta|regras para comentários|responder|comente esta notícia|comente|carregar mais comentários|ocultar comentários|deixe sua opinião)",
        "(deixe|deixar|escreva|adicione|adicionar|publicar|faça|enviar|poste) (um|seu|o seu|o teu|uma) (comentário|resposta) [cancelar resposta|aqui]",
        "(faça login|faça seu login|inicie sessão|entre|é preciso|é necessário|precisa|você precisa) ** para (comentar|publicar um comentário|deixar um comentário|enviar um comentário)",
        "(guardar|salvar|salve) [o] [meu|meus] (nome|dados) ** (próxima vez que eu comentar|quando voltar a comentar|próxima vez que comentar)",
        "(participe|entre|junte se) [da|à|na] conversa",
        "(seja|sê) o primeiro a comentar *",
        "[ver|ler|mostrar] [todos] [os] comentários <n>",
        "este site (utiliza|usa) [o] akismet **",
        "o (seu|teu) endereço de (e mail|email|correio eletrónico) não será publicado **",
        "os comentários (estão|são) (fechados|encerrados|moderados|desativados) *",
        "os comentários * (exclusiva|inteira) responsabilidade **",
    ),
    "contact_prompt": (
        "(envie|mande) (sua|a sua) (sugestão|notícia|denúncia|mensagem) *",
        "(fale conosco|fale com a redação|contacte nos|contate nos|envie sua notícia|envie sua pauta|contactos|contatos|entre em contato|expediente|cartas ao diretor|ficha técnica)",
        "(tem uma|você tem uma|sabe de uma) (denúncia|sugestão|história) ** (envie|mande|escreva|entre em contato) **",
    ),
    "contributor_note": (
        "(colaborou|colaboraram) (com|nesta|para|na) (esta reportagem|reportagem|este texto|esta matéria|o texto|apuração) *",
        "(com a colaboração de|tradução de|traduzido por|com reportagem de|reportagem adicional de|edição de texto de) *",
    ),
    "cookie_notice": (
        "(aceitar|aceitar tudo|aceitar todos|rejeitar tudo|rejeitar todos|recusar tudo|concordo|aceito|aceitar e continuar|aceitar e fechar|li e aceito|continuar sem aceitar|prosseguir)",
        "(este site|esse site|este website|nosso site|o nosso site|nós|o site) (usa|utiliza|utilizamos|usamos) cookies **",
        "(política|políticas|definições|configurações|preferências|gerir|gerenciar|aceitar|configurar|rejeitar) [de|os|todos os|meus] cookies",
        "(usamos|utilizamos) cookies **",
        "** (ao continuar|continuando|ao navegar|se continuar) ** (cookies|política de privacidade) **",
        "** concorda com (o uso|a utilização|o uso de|a nossa utilização) de cookies *",
    ),
    "copyright_notice": (
        "(direitos reservados|direitos autorais) [©] <n> *",
        "* todos os direitos reservados **",
        "[é] (proibida|proibido|interdita|expressamente proibida) a reprodução **",
        "este material não pode ser (publicado|copiado) ** (reescrito|redistribuído|transmitido) **",
    ),
    "donation_plea": (
        "(apoie|apoia|contribua com|apoie o) (o jornalismo|nosso jornalismo|o nosso jornalismo|o nosso trabalho|nosso trabalho|o jornalismo independente|jornalismo independente|esta causa) *",
        "(doe agora|seja um apoiador|quero apoiar|torne se apoiante|seja assinante|apoie nos|apoie agora)",
        "(faça|fazer) (uma doação|um donativo|sua doação|a sua contribuição|um pix|sua contribuição) *",
    ),
    "editing_note": ("(sob embargo|embargado) até *",),
    "feedback_prompt": (
        "(comunicar|informar|reportar|relatar|corrigir|denunciar|avise) [um] (erro|erros|erro no texto|abuso|comentário)",
        "(encontrou|viu|achou|detetou|notou) (um|algum) erro *",
        "(erramos|sugerir correção|sugira uma correção|avaliar artigo|o que achou deste artigo|o que achou desta notícia|a sua opinião conta)",
        "(este artigo|esta notícia|este conteúdo|esta matéria) foi útil [para você|para si]",
    ),
    "follow_prompt": (
        "(acompanhe|acompanha) (nos|nos no|a gente no|as nossas|nossas) (facebook|instagram|twitter|x|redes sociais|whatsapp|telegram|google notícias|google news) *",
        "(clique|entre|participe|siga|inscreva se|receba|junte se|assine) * (canal|grupo|comunidade) * (whatsapp|telegram|youtube) *",
        "(siga nos|segue nos|siga nossas redes|seguir autor)",
        "(siga nos|siga|segue nos|seguir|siga o nosso|siga a página|siga o canal) [no|nas|também|em|do|da] [nosso|nossas] (facebook|instagram|twitter|x|redes sociais|whatsapp|telegram|google notícias|google news|google discover|youtube|linkedin|tiktok|bluesky|threads) *",
        "receba [as|nossas] notícias ** (whatsapp|telegram|celular|telemóvel) *",
    ),
    "gallery_control": (
        "(foto|imagem) (anterior|seguinte|<n> de <n>)",
        "(galeria de fotos|fotogaleria|galeria de imagens|ver galeria|abrir galeria|ampliar imagem|ampliar foto|ver fotos|veja fotos|próxima foto|ver todas as fotos)",
    ),
    "go_deeper": (
        "(leia|ler|veja|assista|confira|ouça) (também|ainda|mais|também em|mais em|aqui) [sobre *]",
        "(pode|poderá|você pode|também pode|talvez) [também] (interessar|gostar|lhe interessar|se interessar) [de|por|de ler|também]",
        "(saiba mais|saber mais|para saber mais|você também pode gostar|não perca|pode gostar também|recomendamos para si|leia a seguir|veja a seguir)",
        "a não perder",
        "leia também **",
        "sobre o mesmo (assunto|tema)",
    ),
    "legal_notice": (
        "(este texto|o artigo|este artigo|a coluna|esta coluna) não (reflete|representa) [necessariamente] a opinião **",
        "(li e|ao se cadastrar você|ao clicar você|ao prosseguir você) (aceito|concorda|concordo|aceita) *",
        "(política|políticas|aviso|termos) de (privacidade|proteção de dados|uso|utilização|utilização e privacidade)",
        "(quem somos|contato|contactos|anuncie|fale conosco|sobre nós) ** (política de privacidade|termos de uso|termos e condições) *",
        "(termos e condições|condições de utilização|condições gerais|aviso legal|ficha técnica e estatuto editorial|estatuto editorial|política editorial|princípios editoriais|livro de reclamações|proteção de dados|código de conduta|declaração de acessibilidade|lei da transparência)",
        "os artigos assinados ** (responsabilidade|opinião) **",
    ),
    "login_prompt": (
        "(entrar|iniciar sessão|fazer login|sair|minha conta|a minha conta|meu perfil|esqueci a senha|esqueceu sua senha|esqueci minha senha|esqueceu a palavra passe|esqueceu a password|recuperar senha|cadastre se|registe se|registar|palavra passe|terminar sessão|criar conta|crie sua conta|faça login|faça seu login|faça seu cadastro|criar conta grátis|acesse sua conta)",
        "(já tem|já possui|não tem|ainda não tem) [uma] (conta|cadastro|assinatura) [entre|faça login|inicie sessão|registe se|cadastre se|clique aqui]",
        "(já é|já sou|é) assinante [entre|faça login|acesse|inicie sessão|entrar|faça seu login]",
    ),
    "most_read_heading": (
        "(as|os|notícias|matérias|artigos) mais (lidas|lidos|vistas|vistos|comentadas|comentados|populares|acessadas|partilhados)",
        "(mais lidas|mais lidos|mais vistas|mais vistos|mais populares|mais acessadas|últimas e mais lidas|mais comentadas|mais partilhadas)",
    ),
    "navigation_label": (
        "(artigo|notícia|matéria|post|página) (anterior|seguinte|próxima|próximo)",
        "(próxima|próximo|anterior) (notícia|matéria|artigo|post|página)",
        "(página inicial|quem somos|sobre nós|ir para o conteúdo|ir para o conteúdo principal|ir para o menu|pular para o conteúdo|saltar para o conteúdo|voltar ao topo|voltar ao início|topo da página|mapa do site|últimas notícias|assine|pesquisar|buscar|abrir menu|fechar menu|classificados|edição impressa|primeira página|voltar à página inicial|trabalhe conosco|anuncie|anuncie conosco|publicidade legal|edições anteriores|horóscopo)",
        "você está (em|aqui) *",
    ),
    "newsletter_prompt": (
        "(assine|subscreva|receba|inscreva se|subscrever) [já|grátis|gratuitamente] (a|nossa|a nossa|as nossas|nossas|na nossa|o nosso|o) (newsletter|newsletters|boletim|boletim diário) *",
        "(cadastre|inscreva|registe) se [gratuitamente|já|grátis] (na|em|à|para|nas) [nossa|nossas|a nossa] (newsletter|newsletters|lista de e mails|boletim) *",
        "(digite|insira|introduza|informe) [o] (seu|teu) (e mail|email|endereço de email|melhor e mail|melhor email) *",
        "[as nossas|nossas|todas as] (newsletters|newsletter)",
        "pode (cancelar|anular) [a subscrição|a inscrição|a assinatura] (a qualquer momento|quando quiser) *",
        "receba ** (no seu e mail|no seu email|newsletter|newsletters|na sua caixa de entrada) *",
    ),
    "opens_elsewhere": (
        "(abre|abrir) (em|numa|em uma) nova (janela|aba|guia)",
        "link externo",
    ),
    "paywall_prompt": (
        "(acesso|tenha acesso) ilimitado",
        "(assine|assinar|subscreva|cadastre se|faça login|registe se) [já|agora|aqui] para (continuar|ler|ter acesso|acessar|desbloquear|aceder) **",
        "(conteúdo|artigo|matéria|este artigo é|este conteúdo é) exclusivo para (assinantes|subscritores) *",
        "(para continuar|continue) (lendo|a ler|a leitura) ** (assine|assinante|assinatura|subscreva|assinantes|cadastre se|cadastro) *",
        "(para ler|quer ler) este artigo ** (assine|assinante|assinatura|subscreva|assinantes) *",
        "este artigo é (para|reservado a|exclusivo dos) [nossos|nossos] (assinantes|subscritores) *",
        "você atingiu o limite de (matérias|artigos|notícias|conteúdos|acessos) **",
    ),
    "photo_credit": (
        "(crédito|créditos) (da|das|de) (foto|imagem|fotos|imagens) *",
        "(crédito|créditos|foto|imagem|fotografia) * (divulgação|reprodução|agência brasil|folhapress|estadão conteúdo|lusa|arquivo pessoal|afp|reuters|getty images|shutterstock|freepik|ap|epa|agência o globo)",
        "(foto|imagem) (ilustrativa|de arquivo|meramente ilustrativa)",
        "(imagem|foto) gerada por ia",
    ),
    "placeholder": (
        "(a carregar|carregando|ocorreu um erro|por favor aguarde|aguarde)",
        "(ative|habilite|por favor ative|é necessário ativar) [o] javascript **",
        "(este conteúdo|este vídeo|esta página|o conteúdo|a página) não está (mais|disponível) *",
        "(o seu|seu) navegador não (suporta|é compatível) **",
    ),
    "poll_prompt": ("(vote agora|ver resultados da enquete|participe da enquete|vote na enquete|ver resultados)",),
    "print_email": (
        "(aumentar|diminuir) [o] (tamanho|fonte|tamanho da fonte|texto|letra) *",
        "(imprimir|imprimir artigo|imprimir notícia|copiar link|copiar o link|link copiado|enviar por email|enviar por e mail|salvar para ler depois|salvar artigo|guardar artigo|guardar para ler mais tarde|ler mais tarde|enviar a um amigo|adicionar aos favoritos|salvar notícia|versão para impressão)",
    ),
    "published_line": (
        f"(atualizado|atualizada|modificado) (em|há|às|a|hoje às|ontem às) <n> [de] {_ANY_MONTH} [de] [<n>] [às] [<n>]",
        "(publicado|publicada|atualizado|postado) há <n> (minutos|horas|hora|dias|dia|semanas|min|h)",
        f"(publicado|publicada|postado|criado|publicação) [em|a|no dia|há] {_DAY} <n> [de] {_MONTH} [de] [<n>] [às|as] [<n>]",
        f"(última atualização|última modificação|data de publicação|data da publicação) [em|a|há] {_DAY} <n> [de] {_ANY_MONTH} [de] [<n>] [às] [<n>]",
    ),
    "read_more_link": (
        "(leia mais|ler mais|saiba mais|continue lendo|continuar a ler|continuar lendo|ver mais|veja mais|leia a matéria completa|leia na íntegra|ver todas|ver todos|ver tudo|mostrar mais|carregar mais|leia a íntegra|leia o artigo completo|mais notícias|carregar mais notícias|veja todas as notícias|ver mais notícias|outras notícias)",
        "leia (a|o) (matéria|artigo|reportagem|texto) (completa|completo|na íntegra)",
    ),
    "reading_time": (
        "(tempo de leitura|tempo estimado de leitura|leitura) [estimado] <n> *",
        "<n> (min|minutos|minuto) [de] leitura",
    ),
    "related_heading": (
        "(artigos|notícias|matérias|conteúdos|posts|vídeos|tópicos|temas|assuntos) (relacionados|relacionadas|recomendados|recomendadas|semelhantes|recentes|similares)",
        "(recomendado|recomendados|recomendadas|sugestões|sugeridos) [para] (você|si)",
        "(veja também|leia também|do mesmo autor|em destaque|outras matérias|outros artigos|artigos recentes|posts recentes|últimos artigos|últimas do blog|mais sobre este assunto|mais sobre este tema|mais em destaque|pela web|notícias pela web)",
        "(últimas|mais) (do|da) (seção|editoria|categoria|autor|mesmo autor)",
    ),
    "share_prompt": (
        "(clique|clica) para (partilhar|compartilhar) **",
        "(compartilhar|compartilhe|partilhar|partilhe|compartilhamentos|compartilhe nas redes sociais|gostou compartilhe|tweetar|opções de partilha)",
        "(compartilhe|partilhe|compartilhar|partilhar) (esta|este|essa|esse|a|o) (notícia|artigo|matéria|post|página|reportagem|conteúdo|texto|link) *",
        "(compartilhe|partilhe|compartilhar|partilhar|enviar) (no|via|por|pelo|com|em|na|nas) (facebook|twitter|x|whatsapp|linkedin|telegram|e mail|email|amigos|redes sociais|pinterest) *",
    ),
    "subscribe_prompt": (
        "(assine|assine já|assine agora|seja assinante|assinar|assinaturas|torne se assinante|gerir subscrição|minha assinatura|assine por *|conheça os planos|ver planos|subscreva já|subscrever agora|assine o jornal|oferecer assinatura)",
        "(assine|subscreva) * (por|a partir de) [apenas|só] [r] <n> *",
    ),
    "syndication_note": (
        "(este artigo|este texto|o artigo|o texto) foi (originalmente publicado|publicado originalmente|publicado pela primeira vez) (em|no|na|por|pela) *",
        "(o post|o artigo) * apareceu primeiro em *",
    ),
    "tag_line": (
        "(tópicos|assuntos|etiquetas|palavras chave|temas) [relacionados|desta notícia|deste artigo|da matéria]",
        "palavras chave *",
    ),
    "video_player": (
        "(assista|assistir|ver|veja|reproduzir|assista ao|veja o) [ao|o] (vídeo|vídeos) [abaixo|completo]",
        "(próximo vídeo|vídeos|vídeos relacionados|vídeos recomendados|vídeos mais vistos|vídeo em destaque)",
    ),
    "visit_counter": (
        "<n> (comentários|comentário|compartilhamentos|partilhas|visualizações|leituras|visitas|curtidas)",
    ),
}
