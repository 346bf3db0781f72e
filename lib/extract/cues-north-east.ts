import type { CueText } from './cues.ts';

/** What papers of the north and the east of Europe that write Latin letters ask their readers, by primary language. */
export const NORTH_EAST_CUES: Readonly<Record<string, CueText>> = {
  pl: {
    channels: 'biuletyn',
    related: `
czytaj także|czytaj też|czytaj więcej|zobacz także|przeczytaj także|polecane|przeczytaj też|zobacz też|czytaj dalej
czytaj również|przeczytaj również|więcej na temat|powiązane|podobne artykuły|polecamy|najnowsze|najpopularniejsze
najczęściej czytane|warto przeczytać|sprawdź też|sprawdź także|zobacz więcej|oglądaj|obejrzyj`,
    references: 'treść|zawartość|źródła|przypisy',
    calls: `
subskrybuj|zapisz się|udostępnij|reklama|zaloguj|zarejestruj|dołącz|obserwuj|śledź|pobierz|posłuchaj|newsletter
polub|skomentuj|kopiuj|drukuj|wesprzyj|wspieraj|masz temat|zauważyłeś|widzisz błąd|znalazłeś błąd|napisz do nas
dalszy ciąg artykułu|dalsza część|dalsza część artykułu|ciąg dalszy|materiał sponsorowany|dziękujemy, że
bądź na bieżąco|prenumeruj|wykup|masz już|treść dostępna|odblokuj|zapisz`,
    tails: `
tagi|źródło|wszelkie prawa|oprac|słowa kluczowe|redakcja|opracowanie|współpraca|data publikacji
streszczenie przygotowane|sprostowanie|copyright|zobacz komentarze|źródła`,
    comments: 'komentarze',
    credits: 'zdjęcie|fot',
    head: `
opublikowano|aktualizacja|zaktualizowano|data|publikacji|dodano|dodał|dodała|godz|autor|autorka|redakcja|min|minuty|minut
czytania|dzisiaj|wczoraj|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela`,
  },
  cs: {
    related: `
související|čtěte také|přečtěte si|více k tématu|čtěte dále|mohlo by vás|nejčtenější|podobné články|další články
doporučujeme|k tématu`,
    calls: `
sdílet|přihlaste|přihlásit|odebírat|sledujte|inzerce|komentovat|newsletter|stáhněte|podpořte|tisknout|poslechněte
nahlásit chybu`,
    comments: 'komentáře',
    tails: 'štítky|foto|všechna práva|klíčová slova',
    credits: 'foto|zdroj foto',
    references: 'zdroje|literatura|obsah',
    head: `
publikováno|aktualizováno|aktualizace|autor|autorka|v|dnes|včera|min|minut|čtení|doba|pondělí|úterý|středa|čtvrtek|pátek
sobota|neděle`,
  },
  sv: {
    channels: 'nyhetsbrev',
    related: `
läs också|läs även|läs mer|mest läst|läs vidare|läs artikeln|relaterat|relaterade|fler artiklar|mer om|senaste nytt
rekommenderat|rekommenderas|se också|missa inte|läs alla`,
    references: 'källor',
    calls: `
prenumerera|följ oss|dela|annons|logga in|bli prenumerant|redan prenumerant|anmäl dig|få vårt|få våra|nyhetsbrev
missa inget|missa inte|ladda ner|lyssna på|tipsa oss|tipsa|har du tips|såg du ett fel|kommentera|kopiera länk
skriv ut|swisha|den här artikeln är|följ|dela artikeln|annonsinnehåll|så jobbar vi`,
    tails: `
ämnen|källa|reporter|ämnen i artikeln|taggar|fotograf|rättelse|ansvarig utgivare|skribent|om skribenten|redaktör
alla rättigheter|så jobbar`,
    comments: 'kommentarer',
    credits: 'foto|bild',
    head: `
publicerad|publicerat|uppdaterad|uppdaterat|av|kl|lästid|min|minuter|idag|igår|måndag|tisdag|onsdag|torsdag|fredag|lördag
söndag`,
  },
  no: {
    channels: 'nyhetsbrev',
    related: 'les også|les mer|les flere|relatert|se også|mer om|mest lest|anbefalt|siste nytt',
    calls: `
annonse|logg inn|abonner|bli abonnent|følg oss|nyhetsbrev|last ned|lytt|tips oss|kommenter|meld deg på`,
    comments: 'kommentarer',
    credits: 'foto',
    tails: 'stikkord|kilde|foto|rettelse',
    references: 'kilder',
    head: 'publisert|oppdatert|av|kl|lesetid|min|minutter|i|dag|går|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag',
  },
  da: {
    channels: 'nyhedsbrev',
    related: 'læs også|læs mere|læs artiklen|relateret|se også|mere om|mest læste|anbefalet|seneste nyt',
    calls: 'annonce|log ind|abonner|bliv abonnent|følg os|nyhedsbrev|lyt|tip os|kommenter|tilmeld',
    comments: 'kommentarer',
    credits: 'foto',
    tails: 'kilde|foto|rettelse',
    references: 'kilder',
    head: 'udgivet|opdateret|offentliggjort|af|kl|læsetid|min|minutter|i|dag|går|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag',
  },
  hu: {
    channels: 'hírlevél|alkalmazás',
    related: `
kapcsolódó|olvassa el|olvasd el|olvasta már|ez is érdekelheti|további cikkek|bővebben|legolvasottabb|legfrissebb|ajánlott
ajánljuk|ezt is olvassa|lásd még|nézze meg|nézd meg|kövesse élőben|tovább a cikkre`,
    references: 'források|irodalom|tartalom',
    calls: `
hirdetés|iratkozzon fel|iratkozz fel|feliratkozás|kövessen|kövess minket|ossza meg|megosztás|belépés|bejelentkezés
regisztráció|regisztráljon|töltse le|hírlevél|hozzászólok|szóljon hozzá|nyomtatás|küldje el|támogassa|támogass
hozzáadom a|kedvelje|csatlakozzon`,
    tails: 'címkék|forrás|szerző|szerkesztő|minden jog|kulcsszavak|fotó|borítókép|nyitókép|helyreigazítás|copyright',
    comments: 'hozzászólások|kommentek',
    credits: 'fotó|kép|illusztráció|képünk',
    head: 'frissítve|közzétéve|perc|szerző',
  },
  ro: {
    channels: 'aplicația',
    related: `
citește și|citiți și|citește mai mult|vezi și|vedeți și|articole similare|articole asemănătoare|pe aceeași temă|recomandări
recomandate|cele mai citite|ultimele știri|ai putea citi|mai multe despre`,
    references: 'surse|bibliografie|cuprins',
    calls: `
abonează-te|abonați-vă|urmărește-ne|urmăriți|publicitate|distribuie|autentificare|înregistrează-te|descarcă|newsletter
lasă un comentariu|comentează|susține|donează|intră în cont|dă like|trimite`,
    tails: 'etichete|sursa|autor|editor|toate drepturile|cuvinte cheie|foto|tag|rectificare',
    comments: 'comentarii',
    credits: 'foto|sursa foto|imagine',
    head: 'de|actualizat|publicat|minute|citire',
  },
  fi: {
    channels: 'uutiskirje|sovellus',
    related: `
lue myös|lue lisää|katso myös|lisää aiheesta|aiheeseen liittyvää|luetuimmat|suosituimmat|uusimmat|suosittelemme
sinua voisi kiinnostaa|seuraavaksi|muut lukevat`,
    references: 'lähteet|kirjallisuus|sisältö',
    calls: `
mainos|tilaa|tilaa uutiskirje|seuraa meitä|jaa artikkeli|jaa|kirjaudu|rekisteröidy|lataa|kommentoi|tulosta|lähetä uutisvinkki
juttuvinkki|anna palautetta|löysitkö virheen|kaupallinen yhteistyö`,
    tails: 'avainsanat|aiheet|lähde|toimittaja|oikaisu|kuvat|kaikki oikeudet|kirjoittaja',
    comments: 'kommentit|keskustelu',
    credits: 'kuva|kuvaaja|lehtikuva',
    head: 'julkaistu|päivitetty|min|klo',
  },
};
