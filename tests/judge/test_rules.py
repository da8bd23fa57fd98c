"""Every rule that looks at one Block: what fires it, and what comes near and must not."""

from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.document import Verdict
from newsclean.judge.rules import RULES, by_id

FERRY = (
    "The ferry to Osmund Island will run twice a day from the first of May, the harbour board decided on Tuesday after "
    "a debate that lasted well into the night, and nobody on the island was surprised."
)
FARES = (
    "Fares stay as they are until the autumn. Whoever lives on the island pays half, said the woman who chairs the "
    "board, and children travel free of charge on all days but Sunday."
)

WORDING: dict[str, tuple[list[str], list[str]]] = {
    "ad_choices": (["AdChoices", "Ads by Taboola"], ["Ads by the party cost millions, the court heard on Monday."]),
    "advertisement": (
        ["Advertisement", "ADVERTISING", "Story continues below advertisement", "Anzeige", "Publicité", "Publicidad"],
        ["Advertisement of the post begins in May.", "Advertising is what pays for it, she said."],
    ),
    "affiliate_disclosure": (
        ["If you buy something through our links, we may earn a commission."],
        ["If you buy a house, the agent will earn a commission of three percent."],
    ),
    "agency_credit": (
        ["(Reporting by Ida Roth in Osmund; Editing by Nils Varga)", "Reporting by Ida Roth; Editing by Nils Varga"],
        ["Reporting by the inspector was late again, and the board was not amused."],
    ),
    "app_prompt": (
        ["Download our app", "Get the app", "Download our app for iOS and Android"],
        ["The app that the town has paid for does not work.", "Download speeds in the village are low."],
    ),
    "audio_player": (
        ["Listen to this article", "Listen to article"],
        ["Listen to the people, she told the board.", "Listen, he said."],
    ),
    "author_bio": (
        ["About the author", "Ida Roth is a reporter for the Osmund Courier."],
        ["Ida Roth is a nurse.", "The author is unknown, the museum says."],
    ),
    "comment_prompt": (
        ["Leave a comment", "Join the conversation", "View comments", "Kommentare", "Commentaires", "Comentarios"],
        ["He would not leave a comment on the matter, he said.", "The comments caused a storm in the village."],
    ),
    "contact_prompt": (
        ["Contact us", "Got a tip? Email us at tips@courier.example", "Letters may be edited for length."],
        ["Contact was lost at noon.", "He urged witnesses to contact the police."],
    ),
    "contributor_note": (
        ["Nils Varga contributed to this report.", "Nils Varga contributed reporting."],
        ["Nils Varga contributed two goals to the win.", "Heavy rain contributed to the flood."],
    ),
    "cookie_notice": (
        [
            "We use cookies",
            "This website uses cookies to improve your experience.",
            "Cookie settings",
            "Accept all cookies",
        ],
        ["We use cookies as bait, the fishermen say.", "The baker's cookies are gone by nine."],
    ),
    "copyright_notice": (
        ["All rights reserved", "Copyright 2024 Osmund Courier. All rights reserved."],
        ["Copyright is what the case is about, the lawyer said.", "All rights of the islanders are in the treaty."],
    ),
    "donation_plea": (
        ["Donate", "Support our journalism", "Make a donation today"],
        ["Donate blood, the hospital asks.", "Support for our schools has grown, the minister said."],
    ),
    "editing_note": (
        ["This is a developing story.", "More to come"],
        ["This is a developing country, he said.", "More is to come, she says."],
    ),
    "feedback_prompt": (
        ["Was this article helpful?", "Report a typo", "Send feedback"],
        ["Was this the end of the ferry?", "Report the noise to the police, he said."],
    ),
    "follow_prompt": (
        [
            "Follow us on Twitter",
            "Follow us",
            "Like us on Facebook",
            "Follow Ida Roth on Twitter",
            "Follow Ida Roth on Twitter @idaroth",
        ],
        ["Follow the river to the mill, the old man said.", "They follow us on every tour, the singer said."],
    ),
    "gallery_control": (
        ["View gallery", "Photo 1 of 12", "Next slide"],
        ["1 of 12 children cannot swim.", "The gallery opens at ten."],
    ),
    "go_deeper": (
        ["GO DEEPER", "Read also: Ferry to run twice a day"],
        ["To go deeper, the divers need new lamps.", "Related crimes have risen as well."],
    ),
    "legal_notice": (
        ["Terms of Service", "Privacy Policy", "Terms and conditions apply.", "Disclaimer"],
        ["The terms of the treaty are secret.", "Privacy is a right, the court ruled."],
    ),
    "login_prompt": (
        ["Log in", "Sign in to your account", "Create a free account"],
        ["Sign language is taught at the school.", "Create a garden from nothing: that was the plan."],
    ),
    "most_read_heading": (
        ["Most read", "Most popular", "Meistgelesen", "Les plus lus", "Lo más leído"],
        ["Most read the paper on Sunday.", "The most popular dish is herring."],
    ),
    "navigation_label": (
        ["Skip to content", "Back to top", "Main menu", "Menu"],
        ["Back to the top of the league: that is the aim.", "The menu holds nothing but herring."],
    ),
    "newsletter_prompt": (
        [
            "Sign up for our newsletter",
            "Subscribe to our daily newsletter!",
            "Get the best of the Courier in your inbox",
            "Newsletter abonnieren",
            "Inscrivez-vous à notre newsletter",
            "Suscríbete a nuestro boletín",
        ],
        ["She signed up for the newsletter of the museum.", "The newsletter of the church has 200 readers."],
    ),
    "opens_elsewhere": (
        ["(opens in new window)", "Opens in a new tab"],
        ["The shop opens in a new building on Monday.", "A window opens in the wall."],
    ),
    "paywall_prompt": (
        ["Subscribe to continue reading", "This article is for subscribers only.", "Already a subscriber? Log in"],
        ["To continue reading was all that she wanted.", "Subscribers of the telephone company are angry."],
    ),
    "photo_credit": (
        ["Photo by Nils Varga", "Foto: dpa", "Crédit photo : Nils Varga"],
        ["Photo by photo, the police put the night together.", "The photo shows the minister."],
    ),
    "placeholder": (
        ["Author not found", "Loading...", "No results found"],
        ["The author was not found at home.", "Loading the ship took three days."],
    ),
    "poll_prompt": (
        ["Take our poll", "Vote in our poll"],
        ["The poll was taken in March.", "Vote on Sunday, the mayor asked."],
    ),
    "print_email": (
        ["Print", "Print this article", "Email this article", "Save article", "Find this article at:"],
        ["Print is dead, they say.", "The printed article was longer."],
    ),
    "published_line": (
        [
            "Published on March 3, 2024",
            "Last updated: 3 March 2024",
            "Veröffentlicht am 3. März 2024",
            "This entry was posted on Saturday, April 11th, 2009 at 6:02 am and is filed under Ferries.",
        ],
        ["Published on a small press, the book sold well.", "Updated rules are in force."],
    ),
    "read_more_link": (
        [
            "Read more",
            "Read more: Minister quits",
            "Click here to read more",
            "Weiterlesen",
            "Lire la suite",
            "Leer más",
        ],
        ["Read more books, the minister said.", "Read more about the policy at the bank's site, the statement said."],
    ),
    "reading_time": (
        ["3 min read", "Reading time: 3 minutes", "Lesezeit: 3 Minuten"],
        ["In 3 minutes he read it all.", "Reading time is over, the teacher said."],
    ),
    "related_heading": (
        ["Related articles", "You may also like", "Recommended for you", "Mehr zum Thema", "Articles similaires"],
        ["Related crimes have risen.", "You may also like the soup, the cook says."],
    ),
    "share_prompt": (
        ["Share this article", "Share on Facebook", "Share", "Teilen", "Partager", "Compartir"],
        ["Share prices fell.", "They share this house with ten others."],
    ),
    "subscribe_prompt": (
        ["Subscribe now", "Subscribe"],
        ["Subscribe to a paper and you help it to live, she said.", "Few subscribe to that view."],
    ),
    "syndication_note": (
        [
            "This article was originally published in the Osmund Courier.",
            "This story first appeared in the Osmund Courier.",
        ],
        ["This story appeared first of all to be a joke, he said.", "The article was widely read."],
    ),
    "tag_line": (["Tags: ferry, island, fares"], ["Tags on the trees say which are to be felled."]),
    "video_player": (
        ["Play video", "Watch video", "Video Player is loading."],
        ["The video shows the ferry.", "Watch the sky tonight, she said."],
    ),
    "visit_counter": (
        ["12 shares", "1.2k views", "1,204 views", "(Visited 12 times, 1 visits today)"],
        ["12 people had comments."],
    ),
}

SHAPE: dict[str, tuple[list[str], list[str]]] = {
    "copyright_line": (
        [
            "© 2024 Osmund Courier",
            "Copyright (c) 2024, Osmund Courier",
            "Osmund Courier © 2024",
            "2024 Courier. All Rights Reserved.",
            "2024 Osmund Kurier, alle Rechte vorbehalten.",
        ],
        [
            "The © sign is old.",
            "Copyright law will be changed, too",
            "Copyright law changed in May, the ministry said, and artists are pleased with all that it gives them.",
            "(c) to pay the costs of the ferry.",
        ],
    ),
    "date_only": (
        [
            "March 3, 2024",
            "3 March 2024, 10:15 am",
            "Sunday, 3. März 2024",
            "2024-03-03",
            "5 hours ago",
            "Updated at 10:15 GMT",
            "vor 5 Monaten",
            "1 hr ago",
            "Oct 6 · 4 min read",
            "Letzte Änderung 14.02.2019",
            "Τρίτη 16 Απριλίου 2019",
            "3月13日",
            "2024年3月13日更新",
            "2010 Oktober",
            "October 17, 20236:01 PM ET",
        ],
        [
            "In 2024",
            "March 3 was cold",
            "3 of 4",
            "10:15 at night they came",
            "May",
            "12.50 €",
            "8.5/10",
            "55.41%",
            "4. Marimo",
            "5 Marriage",
            "0 out of 0",
            "20 hrs 25 mins",
            "vor 200 Leuten",
        ],
    ),
    "outlet_and_date": (
        ["Osmund Courier - March 3, 2024", "The Courier | 3 March 2024", "Osmund Courier | 16. Dubna 2019, 9:45"],
        ["The deadline - March 3, 2024 - has passed.", "Osmund Courier - the paper", "23.10.2015 - 25.10.2015"],
    ),
    "byline": (
        [
            "By Ida Roth",
            "By Ida Roth and Nils Varga",
            "Von Ida Roth",
            "BY IDA ROTH",
            "Written by Ida Roth, Staff Writer",
            "Opracowała Ida Roth",
            "Γράφει ο Νίκος Βάργας",
        ],
        [
            "By the river",
            "By all means go",
            "By then it was late.",
            "Von allen verlassen",
            "By Other Means:",
            "Per E-Mail teilen",
        ],
    ),
    "byline_cue": (
        ["By", "by:", "Autor", "Authors", "Propos recueillis par"],
        ["By and by", "Authorities"],
    ),
    "breadcrumb": (
        [
            "Home > News > Island",
            "Home / News / Island",
            "News » Island",
            "Start › Region › Insel",
            "Hem | Nyheter | Hamnen",
            "Home - News",
        ],
        [
            "The road is open on Monday / Tuesday",
            "5 > 3 is true, he said.",
            "Bread and/or butter",
            "Home again",
            "Settings > Privacy > Location",
            "Home-made bread from Osmund Island",
            "Start-up money for the ferry",
            "« Une honte » pour le maire",
        ],
    ),
    "address_only": (
        ["https://courier.example/ferry", "www.courier.example", "ida@courier.example", "Tel.: +49 30 123456-78"],
        ["See https://courier.example/ferry for more", "Write to ida@courier.example"],
    ),
    "social_handle": (
        ["@courier", "Follow @courier", "#ferry #island", "@ida, @nils"],
        ["@courier wrote that it was late", "#1 in the league again"],
    ),
    "separator": (
        ["* * *", "-----", "###", "-30-", "ENDS", "•", "（完）"],
        ["* * * and so on and on", "End of it", "★★★★☆", "End."],
    ),
    "numbers_only": (["12", "1,204", "3/12", "640 480", "12k"], ["12 boats", "A 12"]),
    "image_file": (
        ["ferry-large.jpg", "https://courier.example/ferry.png?w=640 640 480"],
        ["The file ferry.jpg", "ferry.txt"],
    ),
    "leaked_code": (
        [
            "window.ads = window.ads || []; ads.push({})",
            "<div class=ad><script>googletag.cmd</script></div>",
            "googletag.pubads().definePassback('1/small', [[1,1]]).display();",
            "kAm%96 76CCJ DE2JD[ E96 4@F?4:= D2:5 @? %F6D52J]k^Am",
        ],
        [
            "The function of the window is to let in light.",
            "He wrote <b> on the board and left.",
            "kAm and k^Am are two words of a cipher, said the clerk.",
        ],
    ),
    "template_placeholder": (
        ["{{ headline }}", "%HEADLINE%", "By ${author}"],
        [
            "5% VAT and 7%",
            "{all} of them came, and all of them voted for the ferry",
            "Replace {name} with your own folder.",
        ],
    ),
    "photo_credit_line": (
        [
            "Photo: Nils Varga",
            "Fot. Nils Varga",
            "Nils Varga/Getty Images",
            "Nils Varga/ BBC",
            "Picture by: Nils Varga",
            "Getty Images",
            "Ida Roth via AP",
            "imago images/Varga",
        ],
        [
            "The photo was taken in May",
            "Yes/no",
            "A picture of health: the mayor at ninety rows across the harbour every day",
            "Image: 9/10",
        ],
    ),
    "caption_with_credit": (
        [
            "The ferry at its pier in March (Photo: Nils Varga)",
            "The ferry at its pier [Nils Varga/AP] | AP Photo",
            "The ferry lay at its pier in March. / PHOTO: NILS VARGA",
            "Die Fähre an ihrem Anleger in Osmund Foto: Nils Varga",
            "Die Fähre lag im März an ihrem Anleger. Bildrechte: OP/Nils Varga",
            "The ferry lay at its pier in March. Photo courtesy of the Osmund Post",
            "The ferry lay at its pier in March. Getty Images/Nils Varga",
            "Legende: Die Fähre lag im März an ihrem Anleger.",
            "The ferry lay at its pier in March. Supplied",
            "The ferry lay at its pier in March. (Ida Roth/The Osmund Post)",
            "El transbordador en su muelle, este domingo. EFE/ N. J. Varga",
            "Image caption, The ferry at its pier in March",
            "Pie de foto, El transbordador en su muelle",
            "FILE – The ferry lies at its pier in Tarnmouth, March 3, 2024.",
            "Die Fähre lag im März an ihrem Anleger. (Archivbild)",
            "[Ida Roth/Al Bahr]",
            "Die Fähre lag im März an ihrem Anleger (Archivbild).",
            "改修される渡し船＝霧沢町本町で",
        ],
        [
            "The ferry at its pier (in March)",
            "The ferry lay at its pier (photo).",
            "It is there. The photo: it shows all.",
            "She looked at the pier and at the photo: nothing was as it had been.",
            "He has taken a hundred of them. Photos by Nils Varga are on show until March.",
            "Die Legende der Fähre lebt, sagte die Frau, die den Hafen leitet.",
            "The law against it (Equal Treatment Act/ETA)",
            "Half of the food is brought over from the mainland, and the rest is supplied",
            "The ferry will run twice a day from the first of May. (AFP)",
            "The ferry will run twice a day from the first of May, she said. —AFP",
            "Die Fähre fährt vom 1. Mai an zweimal am Tag. (APA/dpa)",
            "Die Fähre fährt vom 1. Mai an zweimal am Tag. (dpa/lbn)",
            "Le bateau partira deux fois par jour. (Belga)",
            "“We have waited for this for years,” she said. (Photo: Nils Varga)",
            "Whoever lives there pays half, said the woman who chairs the board, Ida Roth. Photo: Nils Varga",
            "The board bought the ferry in 1971 – Getty bought the mill later",
        ],
    ),
    "printed_links": (
        ["Money (/money) Weather (https://mail.example.com/weather)", "More ferries (/ferries)"],
        ["Fares stay as they are (/fares), said the woman who chairs the board of the island's harbour."],
    ),
    "pointer_line": (
        [
            "READ: The forty clocks that nobody winds",
            "Lire aussi : Le phare change de gardien",
            "LEER MÁS: El faro cambia de guardián",
            "Ver también: El faro cambia de guardián",
            "BUNU DA OKU: Fenerin bekçisi değişti",
        ],
        [
            "Ver más allá de la isla: un sueño del faro",
            "Read: the word stood on every door of the school.",
            "READ",
            "More on that later, he said",
        ],
    ),
    "agency_credit_line": (
        [
            "(Reporting by Ida Roth; Editing by Nils Varga)",
            "(Additional reporting by Ida Roth in Osmund)",
            "Editor: Ida Roth",
            "Redaktion: Ida Roth, Nils Varga",
        ],
        ["(Reporters were not let in)", "Reporting is not a crime", "Editor: Why did it take so long to build?"],
    ),
}

GUARD: dict[str, tuple[list[str], list[str]]] = {
    "reported_speech": (
        [
            "The ferry will not run on Sundays, the chair of the board said.",
            "Laut Polizei ist auf der Insel seit Mai niemand verletzt worden.",
        ],
        ["He said so.", "The ferry will not run on Sundays or on any other day of rest."],
    ),
    "attributed": (
        ["The ferry will be late, the chair of the board said.", "“We shall wait,” said the woman with the dog."],
        ["The chair said the ferry will be late.", "Read more, and say less"],
    ),
    "long_prose": ([f"{FERRY} {FARES}"], [FERRY]),
    "linked_sentence": (
        ["The ferry will not run on Sundays in May."],
        ["Ferry will not run on Sundays in May", "No ferry."],
    ),
}

# The Block that is looked at holds the words "the case".
MARKUP: dict[str, tuple[list[str], list[str]]] = {
    "in_navigation": (
        ["<nav>the case</nav>", "<ul class='main-menu'><li>the case</ul>"],
        ["<div class=canavan>the case</div>"],
    ),
    "in_footer": (
        ["<footer>the case</footer>", "<div id=footer>the case</div>"],
        ["<div class=footage>the case</div>", "<blockquote>It leaks.<footer>the case</footer></blockquote>"],
    ),
    "in_aside": (
        ["<aside>the case</aside>", "<div class='right-sidebar'>the case</div>"],
        ["<div class=left>the case</div>"],
    ),
    "in_page_header": (["<div class=masthead>the case</div>"], ["<div class=head>the case</div>"]),
    "text_field": (["<textarea>the case</textarea>"], ["<form><p>the case</p></form>"]),
    "in_form": (
        ["<button>the case</button>", "<select><option>the case</select>"],
        ["<form><p>the case</p></form>", "<h3><button>the case</button></h3>"],
    ),
    "caption": (
        ["<figure><figcaption>the case</figcaption></figure>", "<p class=wp-caption-text>the case</p>"],
        [
            "<figure><table><tr><td>the case<td>2</table></figure>",
            "<figure><blockquote>the case</blockquote></figure>",
            "<figure><blockquote><p>the case</p></blockquote></figure>",
        ],
    ),
    "share_widget": (["<div class='social-share'>the case</div>"], ["<div class=shareholders>the case</div>"]),
    "related_widget": (["<div class='related-posts'>the case</div>"], ["<div class=relation>the case</div>"]),
    "newsletter_widget": (["<div id=newsletterSignup>the case</div>"], ["<div class=news>the case</div>"]),
    "comment_section": (["<div id=comments>the case</div>"], ["<div class=commented>the case</div>"]),
    "advertising_slot": (["<div class='ad-slot'>the case</div>"], ["<div class='add-on'>the case</div>"]),
    "cookie_banner": (["<div id=cookie-consent>the case</div>"], ["<div class=cookery>the case</div>"]),
    "byline_element": (
        ["<div class=byline>the case</div>", "<address>the case</address>"],
        ["<div class=by>the case</div>"],
    ),
    "date_element": (
        ["<div class=meta><time>the case 3.3.2024</time></div>", "<p class=date>the case 2024</p>"],
        ["<p class=date>the case</p>"],
    ),
    "tag_list": (["<ul class=tags><li>the case</ul>"], ["<p class=tags>the case " + "and so on " * 9 + "</p>"]),
    "breadcrumb_element": (["<div class=breadcrumbs><span>the case</span></div>"], ["<div class=bread>the case</div>"]),
    "skip_link": (["<p class=sr-only>the case</p>"], ["<p class=sr-only>the case " + "and so on " * 9 + "</p>"]),
    "popup": (["<div class=modal>the case</div>"], ["<div class=modality>the case</div>"]),
    "paywall_box": (["<div class='paywall-inner'>the case</div>"], ["<div class=wall>the case</div>"]),
    "player_controls": (["<div class='video-player'>the case</div>"], ["<div class=players>the case</div>"]),
    "pagination": (["<div class=pagination>the case</div>"], ["<div class=page>the case</div>"]),
    "picture_caption": (
        ["<figure><img src=x><figcaption>the case</figcaption></figure>"],
        [
            "<figure><blockquote>It leaks.<figcaption>the case</figcaption></blockquote></figure>",
            "<figure><p>the case</p></figure>",
            f"<figure><figcaption>the case {FERRY} {FARES}</figcaption></figure>",
        ],
    ),
    "call_to_action": (
        ["<div class=kg-cta-card><p>the case</p></div>", "<div class=blog-cta><p>the case</p></div>"],
        ["<div class='cta-list'><p>the case</p></div>", "<div class=action><p>the case</p></div>"],
    ),
    "page_card": (
        [
            "<div class=kg-bookmark-title>the case</div>",
            "<div class=digest-post-embed><p>the case</p></div>",
            "<div class=embedded-post-wrap><p>the case</p></div>",
        ],
        ["<div class=embedded-chart><p>the case</p></div>", "<div class=book><p>the case</p></div>"],
    ),
    "disclaimer_box": (["<div class=disclaimer>the case</div>"], ["<div class=claims>the case</div>"]),
    "hidden_element": (["<p hidden>the case</p>", "<p style='display:none'>the case</p>"], ["<p>the case</p>"]),
    "linked_label": (
        ["<p><a href=x>the case</a></p>"],
        [
            "<p><a href=x>the case of the island is closed.</a></p>",
            "<p>of <a href=x>the case</a></p>",
            "<p>the case</p>",
        ],
    ),
    "linked_list": (
        ["<ul><li><a href=x>the case</a><li><a href=x>that case</a></ul>"],
        ["<ul><li>the case</li><li><a href=x>that case</a></ul>", "<ul><li><a href=x>the case</a> of the ferry</ul>"],
    ),
}

CASES = WORDING | SHAPE | GUARD | MARKUP


def verdict_on_line(line: str) -> Verdict:
    outcome = clean(f"{FERRY}\n\n{FARES}\n\n{line}\n\n{FERRY} {FARES}\n".encode(), "x", format="plain-text")
    pairs = zip(outcome.document.blocks, outcome.verdicts, strict=True)
    return next(verdict for block, verdict in pairs if block.line == 5)


def verdict_on_markup(markup: str) -> Verdict:
    page = f"<html><body><div><p>{FERRY}</p>\n<p>{FARES}</p></div>{markup}</body></html>"
    outcome = clean(page.encode(), "x", format="html")
    pairs = zip(outcome.document.blocks, outcome.verdicts, strict=True)
    return next(verdict for block, verdict in pairs if "the case" in block.text)


def verdict_on(kind: str, case: str) -> Verdict:
    return verdict_on_markup(case) if kind == "markup" else verdict_on_line(case)


def test_every_rule_has_its_cases() -> None:
    kinds = {"wording", "shape", "markup", "guard"}
    assert {rule.id for rule in RULES if rule.kind in kinds} == {*CASES, "author_note"}
    assert all(fires and near for fires, near in CASES.values())


@pytest.mark.parametrize(
    ("rule", "case"), [pytest.param(rule, case, id=f"{rule}: {case[:60]}") for rule in CASES for case in CASES[rule][0]]
)
def test_rule_fires(rule: str, case: str) -> None:
    verdict = verdict_on(by_id()[rule].kind, case)
    assert rule in verdict.witnesses
    assert not (by_id()[rule].unguarded and verdict.keep)


@pytest.mark.parametrize(
    ("rule", "case"), [pytest.param(rule, case, id=f"{rule}: {case[:60]}") for rule in CASES for case in CASES[rule][1]]
)
def test_near_miss(rule: str, case: str) -> None:
    """A rule on wording may fire on prose, if a guard then keeps it; all others stay silent."""
    verdict = verdict_on(by_id()[rule].kind, case)
    if rule in WORDING:
        assert verdict.keep
    else:
        assert rule not in verdict.witnesses


def test_a_pointer_takes_no_paragraph_along_that_stands_on_its_line() -> None:
    assert verdict_on_line("RELATED COVERAGE Two ships are late").reason == "go_deeper"
    line = f"RELATED COVERAGE Two ships are late. {FARES.replace('Fares', 'Wages')} The boats are new."
    assert verdict_on_line(line).keep


def test_what_the_words_round_the_whole_page_say_is_not_said_of_a_block() -> None:
    page = f"<html><body class='has-sidebar comments-enabled'><article class=newsletter><p>{FERRY}</p><p>{FARES}</p>"
    outcome = clean(page.encode(), "x")
    assert [verdict.keep for verdict in outcome.verdicts] == [True, True]
    assert {"in_aside", "comment_section", "newsletter_widget"}.isdisjoint(outcome.verdicts[0].witnesses)


def test_ids_are_unique_and_reasons_are_sentences_without_a_full_stop() -> None:
    assert len(by_id()) == len(RULES)
    for rule in RULES:
        assert rule.reason[0].isupper() or rule.reason[0].isdigit(), rule.id
        assert not rule.reason.endswith("."), rule.id
        assert rule.kind in {"wording", "shape", "markup", "guard", "context", "field", "own", "model"}, rule.id


PROSE = {
    "en": (
        "Read more books, the minister told parents, and watch less television.",
        "She signed up for the newsletter of the museum and has read it ever since.",
        "Click here, the screen said, and he did.",
        "Advertisement in the local papers cost the party more than it had.",
        "Subscribe to a paper and you help it to live, the editor wrote.",
        "Follow the river until you come to the mill, the old man said.",
        "The comments that he made on Monday have cost him his job.",
        "Photo by photo, the police put together what had happened that night.",
        "Share prices fell by 3 percent after the news.",
        "Most people read on their phones now.",
        "All rights reserved for the crown were given back in 1905.",
        "Sign up for the army, the poster said.",
        "We use cookies as bait, the fishermen say.",
        "Published in 1904, the book was soon forgotten.",
        "Our work is not done, said the mayor.",
        "Donate blood on Saturday, the hospital asks.",
        "The video player is broken, and so is the radio.",
        "Contact with the crew was lost at noon.",
        "Newsletters were his only reading.",
        "Log in to the system is slow, teachers complain.",
        "Editor's notes on the margin show how the novel grew.",
        "Home is where the heart is.",
        "Back to the top of the league: that is what the club wants.",
        "Reporting by telephone was new in those days.",
        "Get the latest on the bus, not on the train.",
        "Support for the plan has grown since May.",
        "First published in 1958, it never sold.",
        "Your privacy is for sale, and the price is lower than you think.",
        "Additional research is needed.",
        "Polls show that the opinions of party members do not necessarily reflect those of their voters.",
        "The report may not be published before the trial ends.",
        "Past performance is no guarantee, and the third year of the fund proved it.",
        "Comments that incite hatred must be removed within 24 hours under the new law.",
        "Create an account with your tax number.",
        "Sign in with your bank card.",
        "Print this page and take it with you.",
        "Terms of service are rarely read.",
        "Sign up now for the evacuation list, the county urged people in the valley.",
        "Don't miss the fish market on Saturday.",
        "How would you rate the season so far?",
        "The requested page was missing from the register when the auditors came back.",
        "JavaScript is what critics had demanded.",
        "Already registered voters need not reapply.",
        "Silence.",
    ),
    "de": (
        "Lesen Sie die Packungsbeilage, sagt der Apotheker, und fragen Sie Ihren Arzt.",
        "Anzeigen wegen Lärms haben sich in diesem Jahr verdoppelt, teilte die Polizei mit.",
        "Kommentare zu laufenden Verfahren gibt die Staatsanwaltschaft nicht ab.",
        "Mehr als hundert Menschen kamen zum Fest.",
        "Das Foto zeigt den Minister im Garten.",
        "Werbung für Tabak bleibt verboten, entschied das Gericht.",
        "Lesen Sie auch das Kleingedruckte, rät die Verbraucherzentrale.",
    ),
    "fr": (
        "Lire la suite de ses mémoires demande du courage, écrit le critique.",
        "Les commentaires du ministre ont surpris ses amis.",
        "Partager le pouvoir, voilà ce que le parti refuse.",
        "Inscrivez-vous sur les listes avant vendredi, rappelle la mairie.",
        "La publicité pour le tabac reste interdite.",
        "Suivez le sentier jusqu'au moulin, conseille le guide.",
        "Abonnez-vous à un seul service à la fois.",
    ),
    "es": (
        "Lea más libros y vea menos televisión, dijo la ministra.",
        "Los comentarios del alcalde sorprendieron a sus amigos.",
        "Compartir el poder es lo que el partido rechaza.",
        "La publicidad del tabaco sigue prohibida.",
        "Suscríbase quien quiera, dijo el director, pero nadie lo hizo.",
        "Foto a foto, la policía reconstruyó lo que pasó aquella noche.",
    ),
}


@pytest.mark.parametrize("line", [line for lines in PROSE.values() for line in lines])
def test_prose_with_the_words_of_furniture_is_kept(line: str) -> None:
    verdict = verdict_on_line(line)
    assert verdict.keep, verdict
