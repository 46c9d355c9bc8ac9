using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;

namespace AcceptanceHarness.Tests.Reports.Fixtures;

public static class ReportFixtures
{
    public static IReadOnlyList<string> Names { get; } = ["tom", "bestatt", "ikke-bestatt"];

    public static ReportFixture Named(string name) => name switch
    {
        "tom" => Empty(),
        "bestatt" => Passing(),
        "ikke-bestatt" => Failing(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Ukjent kjøring."),
    };

    public static ReportFixture Empty() =>
        new(
            Runs.Of(
                new GateRecord(null, "Delkjøring – ingen samlet vurdering.", []),
                criteria: [],
                scenarios: []) with
            {
                Selection = "--id AK-ERE-9-99",
                Kravsett = [],
                Hazards = [],
                Status = "Avbrutt",
                ExitCode = 2,
            },
            []);

    public static ReportFixture Passing()
    {
        var scenario = Scenarios.Passing(Samples.Receipt, 1, "Avvist med kjent feilkode", [1, 2]);
        return new(
            Runs.Of(
                new GateRecord(null, "Delkjøring – ingen samlet vurdering.", []),
                [Records.Of(Samples.Receipt, Dom.Bestatt, "Begge delkrav er vist, og alt holdt.", scenario) with { SelfReported = true }],
                [scenario]) with
            { ReferenceSystem = true, ExitCode = 0, HelseIdKontroller = [Kontroller.Held] },
            [Exchanges.Prescription(1, scenario.Id), Exchanges.Receipt(2, scenario.Id)]);
    }

    public static ReportFixture Failing()
    {
        var lost = Scenarios.Failing(Samples.Receipt, Findings.ShownAsSent, [1, 2]);
        var dosing = Scenarios.Passing(Samples.Dosing, 2, "Dosering én gang i uken", [3]);
        var hostile = Scenarios.Hostile(Samples.Content, Findings.Hostile, [4, 5]);
        var undecided = Scenarios.Undecided(Samples.Resend, [6]);
        return new(
            Runs.Of(
                new GateRecord(false, "Ikke klar for akseptansetest: minst ett kriterium som sperrer, er ikke bestått.", ["AK-ERE-2-01", "AK-ERE-1-06", "AK-ERE-1-07", "AK-ERE-3-06"]),
                [
                    Records.Of(Samples.Content, Dom.IkkeBestatt, Findings.Hostile.Sentence, hostile) with { Feilklasse = "B", Sperrer = "krever-vurdering", Findings = [Findings.Hostile] },
                    Records.Of(Samples.Receipt, Dom.IkkeBestatt, Findings.ShownAsSent.Sentence, lost) with { Feilklasse = "A", Findings = [Findings.ShownAsSent] },
                    Records.Of(Samples.Resend, Dom.IkkeAvgjort, "Systemet sluttet å svare mens feilen «tjenesten er nede» var aktiv.", undecided) with { Shown = [] },
                    Records.Of(Samples.Dosing, Dom.Bestatt, "Dosering i tekst og struktur stemte overens.", dosing) with { SelfReported = true },
                    Records.Of(Samples.Warning, Dom.TilManuellVurdering, "En person må se skjermbildet."),
                    Records.Of(Samples.Advice, Dom.IkkeBestatt, Findings.Advice.Sentence, lost) with { Feilklasse = "C", Sperrer = "aldri", Findings = [Findings.Advice] },
                ],
                [hostile, lost, undecided, dosing]) with
            {
                OutsideScenario = [Findings.Token],
                OtherFindings = [Findings.Clock],
                ToolFaults = ["Skjermbilde 3 kunne ikke lagres: disken var full."],
                HelseIdKontroller = [Kontroller.Untried, Kontroller.Held, Kontroller.Remarked, Kontroller.Broken, Kontroller.ForPerson],
                SimulatorOverridden = true,
                ByggTilSlutt = "2026.11.3+1a2b3c5",
                ExitCode = 1,
            },
            [
                Exchanges.Prescription(1, lost.Id) with { Findings = [Findings.ShownAsSent] },
                Exchanges.Receipt(2, lost.Id),
                Exchanges.Prescription(3, dosing.Id),
                Exchanges.Hostile(4, hostile.Id),
                Exchanges.Huge(5, hostile.Id),
                Exchanges.Unanswered(6, undecided.Id),
                Exchanges.Token(7),
            ])
        {
            Events =
            [
                Event(JournalKinds.BadRequest, "Et kall ble avvist før det kunne leses som HTTP (reseptformidleren): <script>."),
                Event(JournalKinds.ConnectionWithoutCall, "En forbindelse ble lukket uten et lesbart kall (reseptformidleren): ingenting ble sendt."),
                Event(JournalKinds.ConnectionWithoutCall, "En forbindelse ble lukket uten et lesbart kall (reseptformidleren): ingenting ble sendt."),
                Event(JournalKinds.Effect, "Utlevering lagt på bussen"),
                Event(JournalKinds.ControlCall, "Simulatoren ble overstyrt: POST /leietakere/-/feil"),
            ],
        };
    }

    private static JournalEvent Event(string kind, string text) => new(kind, "", null, text, new Dictionary<string, string>());
}
