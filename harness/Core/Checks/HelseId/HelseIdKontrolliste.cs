using System.Globalization;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>The whole list of requirements to a HelseID client, and what a session shows of each.</summary>
public static class HelseIdKontrolliste
{
    // What is seen on the wire in part alone: the rest needs a HelseID that does something wrong on purpose.
    private static readonly string[] OgsaScenario = ["C-2", "C-28", "C-52"];

    // What no scenario tries: a move to another key, and the attest that follows the patient into kjernejournal.
    private static readonly string[] IkkeDekket = ["C-19", "C-68"];

    // Uniqueness and reuse: one exchange is held against another.
    private static readonly string[] ToUtvekslinger = ["C-4", "C-17", "C-28", "C-44"];

    private static readonly IReadOnlyList<HelseIdKrav> UtenKontroll =
    [
        Av("C-1", "Klienten skal bruke et vedlikeholdt bibliotek for OpenID Connect og OAuth", HelseIdNiva.Bor, Grunnlag.D, null),
        Av("C-7", "Klienten skal bruke TLS 1.2 eller nyere og kontrollere sertifikat og vertsnavn til HelseID", HelseIdNiva.Ma, Grunnlag.D, "1-07"),
        Av("C-19", "Klienten skal kunne bytte nøkkel, og ikke gå i løkke når HelseID svarer invalid_client", HelseIdNiva.Bor, Grunnlag.D, "2-02"),
        Av("C-20", "Klienten skal ikke prøve om igjen i det uendelige med en nøkkel som ikke lenger er registrert", HelseIdNiva.Egen, Grunnlag.F, "2-02"),
        Av("C-26", "Klienten skal ikke hente token når state i svaret fra innloggingen er feil eller mangler", HelseIdNiva.Ma, Grunnlag.U, "1-10"),
        Av("C-27", "Klienten skal ikke hente token når iss i svaret fra innloggingen er feil eller mangler", HelseIdNiva.Ma, Grunnlag.U, "1-10"),
        Av("C-30", "Klienten skal vise en forståelig melding og ikke hente token når innloggingen svarer med feil", HelseIdNiva.Egen, Grunnlag.F, "2-02"),
        Av("C-32", "Klienten skal avvise id-token med feil signatur, algoritme, utsteder, mottaker, utløpstid eller nonce", HelseIdNiva.Ma, Grunnlag.D, "1-05"),
        Av("C-33", "Klienten skal avvise innlogging på lavere sikkerhetsnivå enn funksjonen krever", HelseIdNiva.Ma, Grunnlag.D, "1-06"),
        Av("C-34", "Brukeren i HelseID skal være samme person som brukeren i fagsystemet", HelseIdNiva.Ma, Grunnlag.D, "3-01"),
        Av("C-35", "Klienten skal håndtere at HPR-nummer mangler, for funksjoner som trenger det", HelseIdNiva.Egen, Grunnlag.F, "3-01"),
        Av("C-39", "Ved bytte av bruker skal token fra den forrige brukeren aldri brukes", HelseIdNiva.Egen, Grunnlag.U, "3-02"),
        Av("C-46", "Klienten skal bruke den nyeste nonce-verdien, og et nytt krav om nonce skal ikke gi en løkke", HelseIdNiva.Egen, Grunnlag.U, "2-01"),
        Av("C-53", "Klienten skal reagere når den får færre scope enn den ba om (scope og rejected_scope)", HelseIdNiva.Bor, Grunnlag.D, "1-08"),
        Av("C-54", "Klienten skal lese token_type uten hensyn til store og små bokstaver, og avvise en annen type enn den ba om", HelseIdNiva.Bor, Grunnlag.U, "1-03"),
        Av("C-55", "Klienten skal håndtere at expires_in mangler", HelseIdNiva.Bor, Grunnlag.U, "2-02"),
        Av("C-56", "Klienten skal prøve om igjen et begrenset antall ganger, med pause, ved 5xx, 429 og tidsavbrudd", HelseIdNiva.Egen, Grunnlag.F, "2-02"),
        Av("C-64", "Virksomheten i kallet skal være den brukeren arbeider for, og bytte av virksomhet skal gi nytt token før neste kall", HelseIdNiva.Egen, Grunnlag.U, "3-02"),
        Av("C-65", "Tilgangstoken skal tas vare på per virksomhet, og aldri brukes for en annen", HelseIdNiva.Egen, Grunnlag.U, "3-02"),
        Av("C-68", "Attesten skal byttes når pasienten eller behandlingsrelasjonen byttes", HelseIdNiva.Egen, Grunnlag.U, "3-02"),
        Av("C-69", "Avslag fra HelseID for virksomheten (HID-10xx) skal gi bruker eller driftspersonell en forståelig melding", HelseIdNiva.Egen, Grunnlag.F, "1-08"),
        Av("C-72", "Etter 401 skal klienten fornye og gjenta høyst én gang, og etter 403 skal den ikke gjenta", HelseIdNiva.Egen, Grunnlag.F, "2-02"),
        Av("C-74", "Klienten skal ikke lese tilgangstokenet for å ta beslutninger", HelseIdNiva.Bor, Grunnlag.D, null),
        Av("C-75", "Token, klienterklæringer og fødselsnummer skal ikke stå i logger", HelseIdNiva.Bor, Grunnlag.U, null),
    ];

    /// <summary>Every requirement, in number order.</summary>
    public static IReadOnlyList<HelseIdKrav> Alle { get; } =
    [
        .. HelseIdChecks.All.Select(Av).Concat(UtenKontroll).OrderBy(krav => int.Parse(krav.Nummer.AsSpan(2), CultureInfo.InvariantCulture)),
    ];

    /// <summary>What the exchanges show of each requirement; what nothing concerned is not tried, and never bestått.</summary>
    /// <param name="exchanges">The exchanges of a session, with what was found in them.</param>
    public static IReadOnlyList<Kontrollresultat> Resultat(IReadOnlyList<Exchange> exchanges)
    {
        ArgumentNullException.ThrowIfNull(exchanges);

        return [.. Alle.Select(krav => Resultat(krav, exchanges))];
    }

    private static Kontrollresultat Resultat(HelseIdKrav krav, IReadOnlyList<Exchange> exchanges)
    {
        if (krav.Kontroll is not { } check)
        {
            return new(krav, krav.Vei == Kontrollvei.Person ? Kontrollutfall.MaVurderes : Kontrollutfall.IkkeProvd, 0, []);
        }

        var funn = exchanges.SelectMany(each => each.Findings).Where(each => each.Check == check.Id).ToList();
        var provd = exchanges.Count(each => check.Concerns(each) && !each.Faults.Any(fault => fault.Suspends.Contains(check.Id)));
        return new(krav, Utfall(funn, provd >= krav.MinsteBevis), provd, funn);
    }

    private static Kontrollutfall Utfall(IReadOnlyList<Finding> funn, bool erProvd)
    {
        if (funn.Any(each => each.Alvor == Alvor.Feil))
        {
            return Kontrollutfall.IkkeBestatt;
        }

        return funn.Any(each => each.Alvor == Alvor.Merknad) ? Kontrollutfall.Merknad
            : erProvd ? Kontrollutfall.Bestatt
            : Kontrollutfall.IkkeProvd;
    }

    private static HelseIdKrav Av(IHelseIdCheck check) => new(
        check.Nummer,
        check.Rule,
        check.Niva,
        check.Grunnlag,
        OgsaScenario.Contains(check.Nummer) ? Kontrollvei.TrafikkOgScenario : Kontrollvei.Trafikk,
        check.Criterion)
    {
        Kontroll = check,
        MinsteBevis = ToUtvekslinger.Contains(check.Nummer) ? 2 : 1,
    };

    private static HelseIdKrav Av(string nummer, string tekst, HelseIdNiva niva, Grunnlag grunnlag, string? kriterium) => new(
        nummer,
        tekst,
        niva,
        grunnlag,
        kriterium is null ? Kontrollvei.Person : IkkeDekket.Contains(nummer) ? Kontrollvei.IkkeDekket : Kontrollvei.Scenario,
        kriterium is null ? null : CriterionId.Parse($"AK-HID-{kriterium}"));
}
