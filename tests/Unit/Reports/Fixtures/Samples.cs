using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Tests.Reports.Fixtures;

internal static class Samples
{
    public const string SetId = "utkast-eresept-rekvirent";

    public static Kravsett Set { get; } = new()
    {
        Id = SetId,
        Navn = "E-resept, rekvirent (utkast)",
        Eier = "AcceptanceHarness",
        Status = "utkast",
        Versjon = "2026-11",
        Kilde = "Publiserte krav, lest 26.11.2026",
        Kjent = "3 av ukjent antall",
        Krav =
        [
            new Krav("EO278-1", "Avvist resept vises aldri som sendt."),
            new Krav("EO278-2", "Reseptens innhold følger reglene for varetypen."),
            new Krav("EO278-3", "Resepten kan skrives ut som papirreserve.", "Krever skriver; vurderes av en person."),
        ],
        IkkeDekket = [new UdekketKrav("Melding om slettet resept skal vises.", "Publiserte krav", "Meldingsbussen simuleres ikke.")],
    };

    public static Criterion Receipt { get; } = Of(
        "AK-ERE-2-01",
        "Når Reseptformidleren avviser en resept, skal resepten ikke vises som sendt (a), og rekvirenten skal få årsaken forklart (b)",
        ["a", "b"]) with
    { Farer = ["F-03", "F-09"], Arsaker = ["F-03.1"], Krav = [$"{SetId}/EO278-1"] };

    public static Criterion Content { get; } = Of("AK-ERE-1-06", "Legemiddelets navn skal være det samme i resepten som på skjermen (a)", ["a"]) with
    { Farer = ["F-11"], Krav = [$"{SetId}/EO278-2"] };

    public static Criterion Resend { get; } = Of("AK-ERE-1-07", "En resept som sendes på nytt, skal ha samme MsgId (a)", ["a"]) with
    { Farer = ["F-03"], Arsaker = ["F-03.2"] };

    public static Criterion Dosing { get; } = Of("AK-ERE-3-01", "Doseringstekst og strukturert dosering skal si det samme (a)", ["a"]) with
    { Farer = ["F-02"], Arsaker = ["F-02.1"], Grunnlag = Grunnlag.D };

    public static Criterion Warning { get; } = Of("AK-ERE-3-06", "Rekvirenten skal varsles på skjermen når kvitteringen uteblir (a)", ["a"]) with
    { Farer = ["F-03"], Manuell = true };

    public static Criterion Advice { get; } = Of("AK-ERE-2-02", "Feilkoden bør vises sammen med årsaken (a)", ["a"]) with
    { Niva = Niva.Bor, Grunnlag = Grunnlag.F };

    public static IReadOnlyList<Hazard> Hazards { get; } =
    [
        new Hazard { Id = "F-02", Navn = "Dosering endres i overføring", Alvorlighet = "Catastrophic", Arsaker = ["uke blir til dag", "desimalkomma"] },
        new Hazard { Id = "F-03", Navn = "Resept kommer ikke fram, uten varsel", Alvorlighet = "Major", Arsaker = ["negativ AppRec overses", "AppRec uteblir"] },
        new Hazard { Id = "F-09", Navn = "Feil vises uforståelig", Alvorlighet = "Considerable", Arsaker = ["rå feilkode"] },
        new Hazard { Id = "F-11", Navn = "Feil legemiddel", Alvorlighet = "Catastrophic", Arsaker = ["forveksling av navn"] },
        new Hazard { Id = "F-20", Navn = "Endret fødselsnummer", Alvorlighet = "Major", Arsaker = ["gamle resepter på feil person"] },
    ];

    public static Antakelse Assumption { get; } = new()
    {
        Id = "A-007",
        Tekst = "Reseptformidleren godtar varenavn med inntil 50 tegn.",
        Kilde = "Meldingsbeskrivelsen sier ikke noe om lengden.",
    };

    private static Criterion Of(string id, string title, IReadOnlyList<string> delkrav) => new()
    {
        Id = CriterionId.Parse(id),
        Title = title,
        Feature = "Kvittering på resept",
        File = "EResept/Kvittering.feature",
        Niva = Niva.Ma,
        Grunnlag = Grunnlag.U,
        Kilde = "Veiledning til riktig bruk av applikasjonskvittering (HIS 1168)",
        Farer = [],
        Roller = ["rekvirent"],
        Gjelder = "alle",
        Delkrav = delkrav,
    };
}
