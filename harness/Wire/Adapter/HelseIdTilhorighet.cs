namespace AcceptanceHarness.Wire.Adapter;

/// <summary>Which organisations a HelseID client acts for, as the adapter's contract and HelseID's tokens write it.</summary>
public static class HelseIdTilhorighet
{
    /// <summary>none: it acts for no organisation.</summary>
    public const string Ingen = "none";

    /// <summary>single-tenant: it acts for the organisation that it is registered on.</summary>
    public const string En = "single-tenant";

    /// <summary>multi-tenant: its supplier acts for each organisation that has delegated to it.</summary>
    public const string Flere = "multi-tenant";

    /// <summary>The three.</summary>
    public static IReadOnlyList<string> Alle { get; } = [En, Flere, Ingen];
}
