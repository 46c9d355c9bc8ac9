namespace AcceptanceHarness.Features.Drivers;

/// <summary>What is expected where HelseID is concerned, and what is said when it is wrong.</summary>
internal static class HelseIdtekster
{
    public static Expectation SignertErklaring { get; } = new(
        "helseid-signert-erklaring",
        "hvert kall til HelseID har en signert klienterklæring og ingen delt hemmelighet",
        "Fagsystemet beviser ikke hvem det er slik HelseID krever.",
        "Bruk private_key_jwt: client_assertion signert med den registrerte nøkkelen, og verken client_secret eller Authorization-hode.");

    public static Expectation EgenJti { get; } = new(
        "helseid-egen-jti",
        "hver klienterklæring har sin egen jti",
        "Fagsystemet bruker samme klienterklæring flere ganger, så den kan spilles av på nytt av andre.",
        "Lag en ny klienterklæring med ny jti til hvert kall.");

    public static Expectation RiktigAdressert { get; } = new(
        "helseid-riktig-adressert",
        "iss og sub er klienten, og aud er utstederen i metadata",
        "Klienterklæringen er ikke adressert fra klienten til HelseID.",
        "Sett iss og sub til klient-id-en, og aud til issuer fra metadata, som én tekst.");

    public static Expectation TillatteFlyter { get; } = new(
        "helseid-tillatte-flyter",
        "bare flyter, parametre og scope som sikkerhetsprofilen tillater",
        "Fagsystemet bruker en flyt eller et scope som HelseID ikke tillater.",
        "Bruk authorization_code med PAR, client_credentials, refresh_token eller token exchange, og ikke be om opplysninger om person uten bruker.");

    public static Expectation Par { get; } = new(
        "helseid-par",
        "hver innlogging går med PAR, S256, egen state og egen code_challenge",
        "Innloggingen er ikke beskyttet slik HelseID krever.",
        "Send forespørselen til PAR-endepunktet med ny state og ny PKCE-verdi (S256) for hver innlogging.");

    public static Expectation IkkeBruktKoden { get; } = new(
        "helseid-ikke-brukt-koden",
        "koden brukes ikke når svaret fra innloggingen ikke er kontrollert",
        "Fagsystemet godtar et svar fra innloggingen som ikke hører til forespørselen.",
        "Sammenlign state og iss i svaret med det som ble sendt, og stans når noe av det mangler eller er ulikt.");

    public static Expectation GjentattMedNonce { get; } = new(
        "helseid-gjentatt-med-nonce",
        "kallet gjentas med noncen HelseID ga",
        "Fagsystemet får ikke token fordi det ikke følger kravet om nonce.",
        "Les DPoP-Nonce i svaret, og gjenta kallet én gang med et nytt bevis som har den.");

    public static Expectation FlyttedeEndepunkter { get; } = new(
        "helseid-flyttede-endepunkter",
        "kallene går til endepunktene i metadata",
        "Fagsystemet har faste adresser til HelseID og slutter å virke når de endres.",
        "Les endepunktene fra /.well-known/openid-configuration.");

    public static Expectation EnInnlogging { get; } = new(
        "helseid-en-innlogging",
        "brukeren logger inn én gang",
        "Brukeren må logge inn på nytt når tokenet utløper.",
        "Forny med refresh_token mens innloggingen varer.");

    public static Expectation TjenestenHarSvart { get; } = new(
        "tjenesten-har-svart",
        "tjenesten har svart på kallet",
        "Fagsystemet fikk ikke opplysningene fra tjenesten.",
        "Se hva HelseID og tjenesten svarte i utvekslingene, og rett det første som er avvist.");

    public static Expectation IngenTjenestekall { get; } = new(
        "tjenesten-ikke-kalt",
        "tjenesten får ikke noe kall",
        "Fagsystemet bruker tjenesten selv om innloggingen eller tokenet ikke skulle godtas.",
        "Kontroller svaret fra HelseID før det brukes, og stans når noe er galt.");

    public static Expectation GyldigeBevis { get; } = new(
        "tjenesten-gyldige-bevis",
        "hvert kall har et gyldig og nytt DPoP-bevis for akkurat det kallet",
        "Tjenesten kan ikke vite at tokenet brukes av den som fikk det.",
        "Lag et nytt bevis for hvert kall, med metode, adresse, tokenets hash (ath), ny jti og tid nå.");

    public static Expectation BareIHodet { get; } = new(
        "token-bare-i-hodet",
        "tilgangstoken står bare i HTTP-hodet Authorization",
        "Tilgangstokenet sendes der det kan bli liggende i logger.",
        "Send tokenet i Authorization og ingen andre steder.");

    public static Expectation IkkeILoggen { get; } = new(
        "token-ikke-i-loggen",
        "loggen fra fagsystemet har ingen token",
        "Fagsystemet skriver token i loggen sin.",
        "Ta token og koder ut av det som logges.");

    public static Expectation EttToken { get; } = new(
        "helseid-ett-token",
        "samme tilgangstoken brukes så lenge det er gyldig",
        "Fagsystemet henter nytt token for hvert kall og belaster HelseID unødig.",
        "Behold tokenet til det nærmer seg utløp (expires_in).");

    public static Expectation ForRettBruker { get; } = new(
        "token-for-rett-bruker",
        "tokenet gjelder den som arbeider",
        "Fagsystemet bruker tokenet til en annen bruker, så oppslag blir gjort i feil persons navn.",
        "Slett token og økt når brukeren byttes, og krev ny innlogging.");

    public static Expectation ForRettVirksomhet { get; } = new(
        "token-for-rett-virksomhet",
        "tokenet gjelder virksomheten det arbeides for",
        "Fagsystemet bruker token for en annen virksomhet enn den det arbeides for.",
        "Hent nytt token med riktig assertion_details når virksomheten byttes, og mellomlagre token per virksomhet.");

    public static Expectation IngenForDenAndre { get; } = new(
        "tjenesten-ikke-kalt-for-den-andre",
        "ingen kall for en bruker som ikke har logget inn",
        "Fagsystemet gjør oppslag for en bruker som ikke har logget inn med HelseID.",
        "Krev innlogging når brukeren byttes, og slett token fra den forrige.");

    public static Expectation IngenEtterUtlogging { get; } = new(
        "token-ikke-etter-utlogging",
        "ingen kall for brukeren etter utlogging",
        "Fagsystemet bruker tokenet etter at brukeren har logget ut.",
        "Slett token ved utlogging.");

    public static Expectation AvvistForbindelse { get; } = new(
        "helseid-avvist-forbindelse",
        "fagsystemet sender ingenting over en forbindelse som ikke er trygg",
        "Fagsystemet sender opplysninger over en forbindelse som kan være til noen andre enn HelseID.",
        "Slå på kontroll av sertifikat og navn, og krev TLS 1.2 eller nyere.");

    public static Expectation VistLoggetInn { get; } = new(
        "skjerm-logget-inn",
        "brukeren vises som logget inn",
        "Fagsystemet viser ikke at brukeren er logget inn, selv om innloggingen var riktig.",
        "Godta en riktig innlogging, og vis hvem som er logget inn.");

    public static Expectation VistIkkeLoggetInn { get; } = new(
        "skjerm-ikke-logget-inn",
        "brukeren vises ikke som logget inn",
        "Fagsystemet viser brukeren som logget inn selv om innloggingen ikke skulle godtas.",
        "Logg bare inn når hele svaret er kontrollert og gjelder samme person.");

    public static Expectation MeldingOmHelseId { get; } = new(
        "skjerm-melding-om-helseid",
        "en melding i vanlige ord om hva som ikke gikk med HelseID",
        "Brukeren får ikke vite hva som er galt med innloggingen eller HelseID.",
        "Vis en melding på norsk som sier hva som ikke gikk, og hva brukeren kan gjøre.");

    public static Expectation MeldingOmTjenesten { get; } = new(
        "skjerm-melding-om-tjenesten",
        "en melding i vanlige ord om at tjenesten avviste kallet",
        "Brukeren får ikke vite at tjenesten avviste kallet.",
        "Vis en melding på norsk som sier at tjenesten avviste kallet, og hva som kan gjøres.");

    public static Expectation OppgittScope { get; } = new(
        "skjerm-oppgitt-scope",
        "en melding som navngir scopet som ikke ble gitt",
        "Driftspersonell får ikke vite hvilket scope HelseID ikke ga.",
        "Les scope og rejected_scope i svaret, og si hvilket som mangler.");

    public static Expectation KanApnePasient { get; } = new(
        "skjerm-kan-apne-pasient",
        "fagsystemet virker ellers",
        "Fagsystemet kan ikke brukes til annet mens HelseID er nede.",
        "La resten av fagsystemet virke når HelseID ikke svarer.");

    public static Expectation UtloperInnen(int sekunder) => new(
        "helseid-utloper",
        $"klienterklæringen utløper innen {sekunder} sekunder",
        "Klienterklæringen varer for lenge, så den kan misbrukes om den kommer på avveie.",
        "Sett exp til høyst 60 sekunder fram i tid.");

    public static Expectation Mellomlagret(int ganger) => new(
        "helseid-mellomlagret",
        $"metadata hentes høyst {ganger} ganger",
        "Fagsystemet henter metadata på nytt for hvert kall og belaster HelseID unødig.",
        "Mellomlagre metadata, for eksempel i 24 timer.")
    {
        Antakelser = ["A-221"],
    };

    public static Expectation GittOpp(int antall) => new(
        "helseid-gitt-opp",
        $"høyst {antall} forsøk før fagsystemet gir opp",
        "Fagsystemet sender det samme kallet i løkke.",
        "Gjenta få ganger med økende ventetid, og si fra når det ikke går.")
    {
        Antakelser = ["A-240"],
    };

    public static Expectation HoystTjenestekall(int antall) => new(
        "tjenesten-hoyst-kall",
        $"høyst {antall} kall",
        "Fagsystemet gjentar et kall som tjenesten har avvist.",
        "Forny tokenet høyst én gang ved 401, gjenta aldri ved 403, og gi opp etter få forsøk når tjenesten ikke svarer.")
    {
        Antakelser = ["A-240"],
    };

    public static Expectation OppgittKode(string kode) => new(
        "skjerm-oppgitt-kode",
        $"en melding som sier at HelseID avslo, med koden {kode}",
        "Driftspersonell får ikke vite hva HelseID avslo.",
        "Vis koden fra error eller error_description sammen med en forklaring på norsk.")
    {
        Antakelser = ["A-241"],
    };
}
