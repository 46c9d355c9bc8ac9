using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;

namespace AcceptanceHarness.Tests.Reports.Fixtures;

internal static class Scenarios
{
    public static ScenarioRecord Passing(Criterion criterion, int order, string title, IReadOnlyList<long> exchanges) => Of(criterion, order, title, exchanges) with
    {
        Dom = Dom.Bestatt,
        Reason = "Alt holdt.",
        Steps =
        [
            new StepRecord { Keyword = "Gitt", Text = "at lege Kari Nordmann har åpnet pasienten Ola Testmann", Status = "utført" },
            new StepRecord { Keyword = "Når", Text = "legen forskriver Ibux 400 mg, 30 tabletter", Status = "utført" },
            new StepRecord
            {
                Keyword = "Så",
                Text = "har Reseptformidleren mottatt nøyaktig én resept for pasienten",
                Status = "utført",
                Observations =
                [
                    new ObservationRecord { Expected = "1 resept", Actual = "1 resept", Holds = true, Kilde = "utveksling", Exchanges = [exchanges[0]] },
                    new ObservationRecord { Expected = "Legen ser «Sendt»", Actual = "«Sendt»", Holds = true, Kilde = "intern-api" },
                ],
            },
        ],
        Findings = criterion.Id.Value == "AK-ERE-3-01" ? [Findings.Remark] : [],
    };

    public static ScenarioRecord Failing(Criterion criterion, Finding finding, IReadOnlyList<long> exchanges) => Of(criterion, 1, "Avvist med kjent feilkode", exchanges) with
    {
        Dom = Dom.IkkeBestatt,
        Reason = finding.Sentence,
        Faults = ["Reseptformidleren avviser neste resept med feilkode X99"],
        Suspended = ["prescription-is-accepted: resepten ble avvist med vilje"],
        Steps =
        [
            new StepRecord { Keyword = "Gitt", Text = "at Reseptformidleren avviser neste resept med feilkode X99", Status = "utført" },
            new StepRecord { Keyword = "Når", Text = "legen forskriver Ibux 400 mg, 30 tabletter", Status = "utført" },
            new StepRecord
            {
                Keyword = "Så",
                Text = "viser fagsystemet at resepten ikke er sendt",
                Status = "feilet",
                Error = "Forventet status «Avvist», fikk «Sendt» (utveksling 2).",
                Observations = [new ObservationRecord { Expected = finding.Expected, Actual = finding.Received, Holds = false, Kilde = "intern-api", Exchanges = [2] }],
            },
            new StepRecord { Keyword = "Og", Text = "fagsystemet viser årsaken fra kvitteringen", Status = "hoppet over" },
        ],
        Findings = [finding, Findings.Advice],
    };

    public static ScenarioRecord Hostile(Criterion criterion, Finding finding, IReadOnlyList<long> exchanges) => Of(criterion, 3, $"Varenavn med tegn som «{Findings.Script}»", exchanges) with
    {
        Dom = Dom.IkkeBestatt,
        Reason = finding.Sentence,
        Steps =
        [
            new StepRecord
            {
                Keyword = "Så",
                Text = "er varenavnet det samme",
                Status = "feilet",
                Observations = [new ObservationRecord { Expected = finding.Expected, Actual = finding.Received, Holds = false, Kilde = "utveksling", Exchanges = [4] }],
            },
        ],
        Findings = [finding],
    };

    public static ScenarioRecord Undecided(Criterion criterion, IReadOnlyList<long> exchanges) => Of(criterion, 4, "Sendt på nytt etter brudd", exchanges) with
    {
        Dom = Dom.IkkeAvgjort,
        Reason = "Systemet sluttet å svare mens feilen «tjenesten er nede» var aktiv.",
        Shows = [],
        Faults = ["Forbindelsen brytes etter at meldingen er tatt imot"],
    };

    private static ScenarioRecord Of(Criterion criterion, int order, string title, IReadOnlyList<long> exchanges) => new()
    {
        Id = $"{criterion.Id} {title}",
        Criterion = criterion.Id,
        Title = title,
        Feature = criterion.File,
        Shows = criterion.Delkrav,
        Dom = Dom.IkkeKjort,
        Reason = "",
        Steps = [],
        Findings = [],
        Exchanges = exchanges,
        Faults = [],
        StartedAt = Runs.Start.AddSeconds(order),
        Duration = TimeSpan.FromMilliseconds(340 * order),
    };
}
