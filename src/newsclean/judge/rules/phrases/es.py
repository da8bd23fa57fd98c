"""Spanish phrases, Latin American ones among them; the package's docstring explains the phrase language."""

_AGENCY = "(efe|europa press|afp|reuters|ap|ansa|dpa|agencias|télam|notimex|xinhua)"
_MONTH = (
    "(enero|ene|febrero|feb|marzo|mar|abril|abr|mayo|may|junio|jun|julio|jul|agosto|ago|septiembre|setiembre|sep|sept|"
    "octubre|oct|noviembre|nov|diciembre|dic|<n>)"
)
_DAY = "[lunes|martes|miércoles|jueves|viernes|sábado|domingo]"

PHRASES: dict[str, tuple[str, ...]] = {
    "ad_choices": ("(por qué veo este anuncio|cerrar anuncio|cerrar publicidad|saltar publicidad)",),
    "advertisement": (
        "(contenido|espacio|aviso|especial) (patrocinado|publicitario|promocionado|publicidad) [por *]",
        "(continúa|sigue) [leyendo] después de la publicidad",
        "(publicidad|anuncio)",
    ),
    "affiliate_disclosure": (
        "** (comisión|comisiones) por (las compras|tus compras|tu compra|cada compra) **",
        "** enlaces de (afiliación|afiliado|afiliados) ** (recibir|recibimos|obtener|obtenemos|llevarnos|ganar) ** comisión **",
    ),
    "agency_credit": (
        f"(redacción|agencia) {_AGENCY}",
        "[agencia|fuente] (efe|europa press)",
        "agencias",
        "con información de *",
        f"fuente {_AGENCY}",
    ),
    "app_prompt": (
        "(descarga|descargue|descargá|instala) [gratis|ya|aquí] (la|nuestra) (app|aplicación) **",
        "descubre nuestras apps",
        "disponible en (google play|app store|la app store)",
    ),
    "audio_player": (
        "(escucha|escuche|escuchá) (este artículo|la nota|esta nota|la noticia|este podcast|nuestro podcast) *",
        "escuchar [este artículo|la nota|la noticia|el artículo|artículo|audio|podcast] [<n>] [min]",
    ),
    "author_bio": (
        "(sobre|acerca de) (el autor|la autora|los autores)",
        "* es periodista de la (sección|redacción) **",
        "[ver] (más artículos de|más notas de|todos los artículos de|todas las notas de) *",
    ),
    "comment_prompt": (
        "(debes|debe|tienes que|necesitas) ** (sesión|registrado|registrarte|registrarse|suscriptor) para (comentar|publicar|dejar) *",
        "(deja|deje|dejá|escribe|añade|añadir|agregar|publicar) (un|tu|su) comentario [cancelar respuesta|cancelar la respuesta]",
        "(iniciar sesión|suscríbete|suscribite|regístrate) para comentar",
        "(normas de participación|normas de los comentarios|deja una respuesta|cancelar la respuesta)",
        "(únete|súmate|participa) [a|en] la conversación",
        "[ver|mostrar|leer|cargar|ocultar] [todos] [los] comentarios [<n>] [normas]",
        "comentar [esta noticia|esta nota|este artículo]",
        "este sitio usa akismet **",
        "los comentarios (están|son) (cerrados|moderados|desactivados) *",
        "para comentar [esta nota] (debes|debe|es necesario|necesitas|debés|tenés) *",
        "rellena tu nombre y apellido para comentar *",
        "tu dirección de correo electrónico no será publicada **",
    ),
    "contact_prompt": (
        "(cartas al director|cartas a la directora|contáctenos|contáctanos|contactar con la redacción)",
        "(escríbenos|escríbanos|escribinos) (a|al) **",
    ),
    "contributor_note": ("con (reportes|reportería|aportes) de *", "con la colaboración de *", "traducción de *"),
    "cookie_notice": (
        "(rechazar todo|aceptar todo|aceptar y continuar|aceptar|acepto|aceptar todas)",
        "(utilizamos|usamos|empleamos) cookies **",
        "** (este sitio|esta web|este sitio web|esta página|nuestro sitio) [web] (utiliza|usa|emplea) cookies **",
        "** (si continúas|si continúa|al continuar|si sigues) navegando ** (acepta|aceptas|aceptando|cookies) **",
        "[nosotros y] nuestros socios (almacenamos|utilizamos|tratamos|almacenan) **",
        "[política|políticas|configuración|configurar|aceptar|gestionar|mis|aviso] [de] [todas|las] cookies",
        "para ver este contenido ** cookies **",
    ),
    "copyright_notice": (
        "* todos los derechos reservados **",
        "[queda|está] prohibida [su|la|toda] reproducción **",
        "derechos reservados [©] <n> *",
    ),
    "donation_plea": (
        "(apoya|apoye|apoyá) [a|el|nuestro|al] (periodismo|este medio) *",
        "(hazte|hacete) (socio|socia|miembro) *",
        "(haz|haga|hacé) (una|tu|un) (donación|aporte|donativo) *",
    ),
    "editing_note": ("(nota para editores|embargado hasta) *",),
    "feedback_prompt": (
        "(has|ha) (encontrado|visto|detectado) (un|algún) error *",
        "(reportar|informar de|notificar|comunicar|avisar de) (un|este) error [en *]",
        "(te ha resultado|te resultó|te ha parecido|te pareció|te fue) (útil|interesante) (este artículo|esta nota|esta noticia)",
        "tu opinión (importa|nos importa)",
    ),
    "follow_prompt": (
        "(sigue|siga) toda la información de ** (facebook|twitter|instagram|newsletter|boletín) *",
        "(síguenos|síganos|siguenos|seguinos) [en|también] **",
        "(únete|unite|súmate|sumate|suscríbete|seguí|sigue) * canal (de|en) (whatsapp|telegram) *",
        "seguir en (facebook|twitter|x|instagram|whatsapp|google|google news)",
    ),
    "gallery_control": (
        "(ampliar foto|ampliar imagen|imagen anterior|imagen siguiente|fotogalería|fotogalerías)",
        "(foto <n> de|imagen <n> de) <n>",
        "[ver] [la] galería [de] [fotos|imágenes]",
        "ver [todas] [las] fotos",
    ),
    "go_deeper": (
        "(lee|lea|leé|mirá|vea) (también|además) **",
        "(mira también|también puede leer|también puedes leer|no te pierdas|para saber más)",
        "[también] (te|le) (puede|podría) interesar **",
        "más sobre (este tema|el tema)",
    ),
    "legal_notice": (
        "(aviso|avisos) (legal|legales) *",
        "(contacto|quiénes somos|publicidad|nosotros|términos y condiciones) ** (política|políticas) de privacidad **",
        "(política|políticas|aviso) de privacidad *",
        "(términos|condiciones) (y condiciones|de uso|de contratación) *",
        "he leído [entendido|y acepto|y autorizo] [y] (autorizo|acepto|la|los|las) **",
        "las opiniones ** exclusiva responsabilidad de *",
        "los comentarios ** exclusiva responsabilidad de *",
    ),
    "login_prompt": (
        "(contraseña|cerrar sesión|ingresar|registrarse|registrarme|mi cuenta|mi perfil)",
        "(crear|crea|creá) [una|tu] cuenta [gratis|gratuita]",
        "(inicia|iniciar|inicie|iniciá) sesión [aquí|o regístrate|o regístrate gratis|registrarme] [para *]",
        "(olvidaste|olvidé|olvidó|recupera|recuperar) [tu|mi|su] contraseña",
        "(regístrate|registrate|regístrese) [gratis|ahora|aquí] [para *]",
        "(ya tengo|ya tienes|ya tenés) [una] (cuenta|suscripción) *",
    ),
    "most_read_heading": (
        "[lo|las|los] [noticias|artículos|notas] más (leído|leídas|leídos|visto|vistas|comentado|comentadas|compartido)",
    ),
    "navigation_label": (
        "(artículo|noticia|nota|entrada) (anterior|siguiente)",
        "(buscar|cerrar|hemeroteca|inicio|portada|secciones|edición impresa|ediciones anteriores|mapa del sitio|últimas noticias)",
        "(ir a la portada|volver a la portada|volver arriba|volver al inicio|abrir menú|cerrar menú)",
        "(ir|pasar|saltar) al contenido [principal]",
        "(quiénes somos|quienes somos|preguntas frecuentes)",
    ),
    "newsletter_prompt": (
        "(introduce|ingresa|escribe|ingrese) (tu|su) correo electrónico *",
        "(recibe|reciba|recibí) ** (nuestro boletín|nuestros boletines|el boletín|los boletines|newsletter|en tu correo|en su correo|en tu email) **",
        "(suscríbete|suscríbase|suscribite|apúntate|regístrate|inscríbase) ** (boletín|boletines|newsletter|newsletters) **",
        "[nuestra|nuestras|mis|la] (newsletter|newsletters)",
        "[nuestro|nuestros|mis] (boletín|boletines) [de noticias]",
    ),
    "opens_elsewhere": ("** (abre en|abrirá en) (una|otra) [nueva] (ventana|pestaña) [nueva]", "enlace externo"),
    "paywall_prompt": (
        "(contenido|artículo|noticia) [exclusivo|solo|exclusiva] para suscriptores *",
        "(este|el) (contenido|artículo) * es exclusivo para (suscriptores|socios|usuarios registrados) *",
        "(para|si quieres) (seguir|continuar) leyendo ** (suscríbete|regístrate|suscribite|inicia sesión|suscripción) **",
        "(regístrate|suscríbete|inicia sesión) ** (seguir|continuar) leyendo **",
        "(sin permanencia|contenido exclusivo|contenido premium|exclusivo suscriptores)",
        "(ver|consulta|elige) [las|tu] (opciones|planes) de suscripción",
        "[o] suscríbete (para|y) [seguir] (leer|lee|leyendo|escuchar) **",
        "has alcanzado el límite de (noticias|artículos) *",
        "tu suscripción se está usando en otro dispositivo **",
    ),
    "photo_credit": (
        "(foto|fotografía) cortesía de *",
        "(foto|fotos|imagen) * (efe|afp|reuters|ap|getty|getty images|archivo|cortesía|europa press|shutterstock|ep|epa|redes sociales)",
        "(foto|imagen) (de archivo|referencial|ilustrativa|cortesía) *",
        "crédito (foto|fotografía|imagen|de la foto) *",
    ),
    "placeholder": (
        "(este|el) (contenido|vídeo|video) no está disponible *",
        "(por favor|debes|debe) ** (activa|activar|habilitar|habilita|habilite) javascript **",
        "(tu|su) navegador no (soporta|es compatible|admite) **",
        "cargando [siguiente contenido|comentarios|contenido|más noticias]",
        "se ha producido un error *",
    ),
    "poll_prompt": ("(vota ahora|votá ahora|vote aquí|ver resultados de la encuesta|participa en nuestra encuesta)",),
    "print_email": (
        "(artículos guardados|copiar enlace|copiar link|copiar el enlace)",
        "(guardar|imprimir) [artículo|nota|noticia|para después]",
        "enviar por (correo|email|mail|e mail|correo electrónico)",
    ),
    "published_line": (
        "(publicado|actualizado) hace <n> (min|minutos|hora|horas|día|días)",
        f"* actualizado [el|a|al] <n> [de] {_MONTH} [de|del] <n> *",
        "actualizado (a las|a la|hoy|ayer) <n> *",
        f"fecha de (publicación|actualización) {_DAY} [<n>] *",
        f"publicado [el] {_DAY} <n> [de] {_MONTH} [de|del] <n> *",
        "última (actualización|modificación) *",
    ),
    "read_more_link": (
        "(cargar|mostrar) más [noticias]",
        "(leer|lee) (más|nota completa|la nota completa|artículo completo|noticia completa)",
        "(más|todas las) noticias [de *]",
        "(seguir|sigue|continuar|continúa) leyendo [aquí]",
        "más información [aquí]",
        "ver (más|todo) [noticias|artículos|notas|contenidos] [de *|sobre *]",
    ),
    "reading_time": (
        "* lectura (de|en) <n> (min|minutos|minuto)",
        "<n> (min|minutos|minuto) de lectura",
        "tiempo de lectura [estimado|aproximado] <n> *",
    ),
    "related_heading": (
        "(ahora en portada|imperdibles|te recomendamos|recomendados|recomendados para ti|lo último|lo más reciente)",
        "(noticias|notas|entradas|artículos|contenidos|contenido|temas) (relacionadas|relacionados|relacionado|recientes)",
        "(otras|te recomendamos estas) noticias",
        "relacionados",
    ),
    "share_prompt": (
        "(comparte|compartir) [esta noticia|este artículo] (en|por|vía|con) *",
        "(comparte|compartí|comparta|compartir) [esta|este|esto] [noticia|nota|artículo]",
        "(tuitear|twittear|me gusta)",
        "compartir <n>",
        "haz clic para compartir **",
    ),
    "subscribe_prompt": (
        "(suscribirse|suscribirme|suscripciones|suscriptores|mi suscripción|iniciar suscripción)",
        "(suscríbete|suscribite|suscríbase) [ahora|ya|aquí|gratis|por <n> *]",
        "suscríbete y (lee|accede|disfruta) **",
    ),
    "syndication_note": ("[este] (artículo|texto|contenido) [fue|se] (publicado|publicó) originalmente (en|por) **",),
    "tag_line": (
        "(etiquetas|conforme a los criterios de)",
        "archivado en *",
        "palabras clave *",
        "temas (relacionados|de interés|del día|de la noticia)",
    ),
    "video_player": (
        "(ver|mira|mirá|reproducir) [el|este] (vídeo|video)",
        "(vídeo|video|vídeos|videos) [relacionado|relacionados|siguiente|anterior|en directo|en vivo]",
    ),
    "visit_counter": (
        "<n> (comentario|comentarios)",
        "<n> [<n>] (lecturas|visitas|vistas|compartidos|veces compartido)",
    ),
}
