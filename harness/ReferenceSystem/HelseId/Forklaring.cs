namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>Says in bokmål what went wrong with HelseID, and what to do.</summary>
internal static class Forklaring
{
    private const string Drift = "Gi beskjed til driftsansvarlig";
    private const string LitenDrift = "gi beskjed til driftsansvarlig";

    /// <summary>HelseID's own codes, which stand in the description of a refusal.</summary>
    private static readonly Dictionary<string, string> Koder = new Dictionary<string, string>
    {
        ["HID-1001"] = $"Virksomheten er ikke godkjent for dette fagsystemet. {Drift}: virksomheten må gi leverandøren tilgang i Altinn.",
        ["HID-1002"] = $"Underenheten er ikke godkjent for dette fagsystemet. {Drift}: underenheten må legges til på klienten i HelseID.",
        ["HID-1003"] = $"Underenheten hører ikke til virksomheten. {Drift}: rett virksomhet og underenhet i fagsystemet.",
        ["HID-1004"] = $"Organisasjonsnummeret har feil form. {Drift}: rett nummeret på virksomheten i fagsystemet, det skal ha ni siffer.",
        ["HID-1005"] = $"Fagsystemet kan ikke oppgi virksomhet til HelseID. {Drift}: klienten må settes opp for det i HelseID.",
        ["HID-1006"] = $"Fagsystemet kan ikke oppgi underenhet til HelseID. {Drift}: klienten må settes opp for det i HelseID.",
        ["HID-1007"] = $"HelseID godtok ikke forespørselen fra fagsystemet. {Drift}: fagsystemet må rettes av leverandøren.",
        ["HID-1008"] = $"Fagsystemet bruker en hemmelighet som HelseID ikke godtar. {Drift}: klienten må ha en nøkkel.",
        ["HID-1009"] = $"Fagsystemet oppga virksomheten på feil sted. {Drift}: fagsystemet må rettes av leverandøren.",
        ["HID-1010"] = $"Klienten i HelseID er ikke satt opp for virksomheter. {Drift}: oppsettet må rettes i HelseID.",
        ["HID-DOUBLE-STRUCTURE"] = $"Fagsystemet sendte attesten to ganger. {Drift}: fagsystemet må rettes av leverandøren.",
    };

    private static readonly Dictionary<string, string> OAuth = new Dictionary<string, string>
    {
        ["invalid_client"] = $"HelseID kjente ikke igjen fagsystemet. {Drift}: klient-id og nøkkel må være de som er registrert i HelseID, og nøkkelen må ikke ha gått ut.",
        ["unauthorized_client"] = $"Fagsystemet har ikke lov til å logge inn på denne måten. {Drift}: klienten må settes opp for det i HelseID.",
        ["invalid_grant"] = "Innloggingen gjelder ikke lenger. Logg inn med HelseID på nytt.",
        ["invalid_scope"] = $"Fagsystemet har ikke tilgang til tjenesten. {Drift}: be om tilgangen for klienten i HelseID.",
        ["invalid_target"] = $"HelseID kjenner ikke tjenesten. {Drift}: oppsettet av tjenesten må rettes.",
        ["access_denied"] = "Innloggingen ble avbrutt eller avslått. Logg inn med HelseID på nytt.",
        ["use_dpop_nonce"] = $"HelseID ba om nytt bevis flere ganger. Vent litt og prøv igjen. Skjer det igjen: {LitenDrift}.",
        ["invalid_dpop_proof"] = $"HelseID godtok ikke beviset fra fagsystemet. {Drift}: kontroller klokken på maskinen.",
        ["temporarily_unavailable"] = "HelseID er utilgjengelig nå. Vent litt og prøv igjen.",
        ["server_error"] = "HelseID har en feil nå. Vent litt og prøv igjen.",
    };

    /// <summary>What the user is told.</summary>
    public static string Av(HelseIdFeil feil) => feil.Art switch
    {
        HelseIdFeilart.Avvist => Avslag(feil),
        HelseIdFeilart.Oppsett => $"{feil.Grunn}. {Drift}.",
        HelseIdFeilart.Forbindelse => $"{feil.Grunn}. Kontroller nettet og prøv igjen. Skjer det igjen: {LitenDrift}.",
        HelseIdFeilart.Tidsavbrudd or HelseIdFeilart.Utilgjengelig => $"{feil.Grunn}. Vent litt og prøv igjen.",
        HelseIdFeilart.Uleselig => $"{feil.Grunn}. Prøv igjen. Skjer det igjen: {LitenDrift}.",
        HelseIdFeilart.FeilUtsteder => $"{feil.Grunn}. Ingenting er sendt. {Drift}: adressen til HelseID må kontrolleres.",
        HelseIdFeilart.ManglerScope => $"{feil.Grunn}. {Drift}: virksomheten må godta bruksvilkårene for tjenesten, og klienten må ha tilgang til den.",
        HelseIdFeilart.UsikkerInnlogging => $"Innloggingen ble stoppet: {Liten(feil.Grunn)}. Logg inn med HelseID på nytt. Skjer det igjen: {LitenDrift}.",
        HelseIdFeilart.FeilInnlogging => $"Innloggingen ble stoppet: {Liten(feil.Grunn)}.",
        HelseIdFeilart.IkkeInnlogget => $"{feil.Grunn}. Logg inn med HelseID.",
        HelseIdFeilart.TokenIkkeGodtatt => $"{feil.Grunn}. Logg inn på nytt. Skjer det igjen: {LitenDrift}.",
        HelseIdFeilart.IkkeTilgang => $"{feil.Grunn}. {Drift}: virksomheten eller brukeren mangler tilgang til tjenesten.",
        HelseIdFeilart.Forlatt => $"{feil.Grunn}. Ingenting er vist.",
        _ => throw new ArgumentOutOfRangeException(nameof(feil), feil.Art, "Ukjent art."),
    };

    private static string Avslag(HelseIdFeil feil)
    {
        // A code that begins another (HID-100 and HID-1001) does not occur; the longest is tried first all the same.
        foreach (var (kode, tekst) in Koder.OrderByDescending(k => k.Key.Length))
        {
            if (feil.Beskrivelse?.Contains(kode, StringComparison.Ordinal) == true)
            {
                return $"{tekst} (Kode {kode})";
            }
        }

        return OAuth.TryGetValue(feil.Kode ?? "", out var kjent)
            ? $"{kjent} (Kode {feil.Kode})"
            : $"HelseID avviste forespørselen. {Drift}: oppgi koden {Trygg(feil.Kode)}.";
    }

    /// <summary>A code as it may be shown: it came from outside.</summary>
    private static string Trygg(string? kode) => new([.. (kode ?? "ukjent").Where(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-').Take(40)]);

    /// <summary>A sentence as it goes on after a colon; a name keeps its first letter.</summary>
    private static string Liten(string setning) => setning.StartsWith("HelseID", StringComparison.Ordinal) || char.IsUpper(setning[1])
        ? setning
        : char.ToLower(setning[0], System.Globalization.CultureInfo.InvariantCulture) + setning[1..];
}
