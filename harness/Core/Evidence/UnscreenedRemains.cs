using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>What is kept of an exchange that packs more than can be looked through: all but the bodies, since a real person number may be in them.</summary>
internal static class UnscreenedRemains
{
    public const string CheckId = "personnummerkontroll-ikke-fullfort";

    private const string TooMuch = "Innholdet pakker ut til mer enn 40 MB, og er ikke lagret.";

    public static Exchange Of(Exchange exchange) => exchange.WithoutBodies() with
    {
        Facts = new Dictionary<string, string>(exchange.Facts) { [EvidenceFacts.Unscreened] = $"ikke fullført: {TooMuch}" },
        Findings = [.. exchange.Findings.Where(f => f.Check != CheckId), Finding(exchange.Number)],
    };

    private static Finding Finding(long number) => new()
    {
        Criterion = CriterionId.Parse("AK-SAM-3-01"),
        Check = CheckId,
        Alvor = Alvor.Merknad,
        KreverPerson = true,
        Sentence = "Kallet er for stort til å kontrolleres for ekte personnumre, så det er dømt slik det kom, men ikke lagret som bevis.",
        Expected = "Vedlegg og pakket innhold som til sammen er under 40 MB når det er pakket ut.",
        Received = TooMuch,
        Fix = "Send mindre vedlegg eller færre av dem, og kjør scenariet på nytt.",
        Exchanges = [number],
    };
}
