using AcceptanceHarness.Core.Results.Run;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Tests.Reports.Fixtures;

internal static class Runs
{
    private static readonly string Hash = string.Concat(Enumerable.Repeat("c0ffee42", 8));

    public static DateTimeOffset Start { get; } = new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);

    public static RunRecord Of(GateRecord gate, IReadOnlyList<CriterionRecord> criteria, IReadOnlyList<ScenarioRecord> scenarios) => new()
    {
        Id = "7d9f3c52-4b1e-4a53-9e0c-2f6f0c8b1a11",
        Formal = "leverandør",
        ReferenceSystem = false,
        Status = "Ferdig",
        StartedAt = Start,
        EndedAt = Start.AddSeconds(42),
        Seed = 20261126,
        Gate = gate,
        ExitCode = 0,
        System = System,
        Environment = Environment,
        Kravsett = [Samples.Set],
        Criteria = criteria,
        Scenarios = scenarios,
        Hazards = Samples.Hazards,
        Antakelser = criteria.Count == 0 ? [] : [Samples.Assumption],
    };

    private static SystemDeclaration System { get; } = new()
    {
        Leverandor = "Ærlig Journal AS",
        Orgnr = "310000001",
        Produkt = "Fjordjournal",
        Versjon = "2026.11",
        Bygg = "2026.11.3+1a2b3c4",
        Miljo = "test",
        Roller = ["rekvirent"],
        Profil = "soap-personlig-signatur",
        Funksjoner = ["forskrive", "fornye", "tilbakekalle"],
        ManglerFunksjoner = ["maler"],
        HerIder = ["8099001"],
    };

    private static EnvironmentRecord Environment { get; } = new()
    {
        HarnessVersion = "0.1.0",
        DotNet = "10.0.0",
        Os = "Debian 12",
        TimeZone = "Europe/Oslo",
        Carrier = "push",
        Endpoints = new Dictionary<string, string> { ["reseptformidleren"] = "https://127.0.0.1:7443/" },
        CaThumbprint = Hash,
        SchemaSet = "egne skjemaer",
        SchemaHash = Hash,
        FeaturesHash = Hash,
    };
}
