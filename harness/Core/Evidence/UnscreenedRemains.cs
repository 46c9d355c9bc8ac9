namespace AcceptanceHarness.Core.Evidence;

/// <summary>What is kept of an exchange that packs more than can be looked through: all but the bodies, since a real person number may be in them.</summary>
internal static class UnscreenedRemains
{
    /// <summary>Says that the bodies were not kept, and why.</summary>
    public const string Fact = "personnummerkontroll";

    public static Exchange Of(Exchange exchange) => exchange.WithoutBodies() with
    {
        Facts = new Dictionary<string, string>(exchange.Facts)
        {
            [Fact] = "ikke fullført: innholdet pakker ut til mer enn 40 MB, og er ikke lagret",
        },
    };
}
