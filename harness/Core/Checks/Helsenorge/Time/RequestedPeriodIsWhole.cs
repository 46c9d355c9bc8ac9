namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>A proposed appointment has a period, and the period is whole.</summary>
public sealed class RequestedPeriodIsWhole : Timeinvariant
{
    /// <inheritdoc/>
    public override string Id => "hn-app-reqperiod-1";

    /// <inheritdoc/>
    public override string Rule => "En foreslått time skal ha requestedPeriod, og requestedPeriod skal ha både start og end.";

    private protected override string Krav => "(status = 'proposed' and requestedPeriod.empty()).not() and requestedPeriod.all(start.exists() and end.exists())";

    private protected override string Folge => "Innbyggeren får ikke vite når timen kan bli.";

    private protected override string Vis => "requestedPeriod.start | requestedPeriod.end";

    private protected override string Retting => "Send requestedPeriod med både start og end.";
}
