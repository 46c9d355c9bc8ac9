namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>How a delivered message was settled.</summary>
internal enum Leveringsutfall
{
    /// <summary>The receiver has taken it over.</summary>
    Accepted,

    /// <summary>The receiver refuses it for good.</summary>
    Rejected,

    /// <summary>The receiver gives it back untouched.</summary>
    Released,

    /// <summary>The receiver gives it back after a delivery that failed.</summary>
    Modified,

    /// <summary>The link was lost before it was settled.</summary>
    Lost,
}
