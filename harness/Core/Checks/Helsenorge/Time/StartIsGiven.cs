namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>An appointment has a start, or the period that is wished for.</summary>
public sealed class StartIsGiven : Timeinvariant
{
    /// <inheritdoc/>
    public override string Id => "start-required-inv";

    /// <inheritdoc/>
    public override string Rule => "En time skal ha start, med mindre den har requestedPeriod og status er proposed, cancelled eller entered-in-error.";

    private protected override string Krav => "start.exists() or (requestedPeriod.exists() and status in ('proposed' | 'cancelled' | 'entered-in-error'))";

    private protected override string Folge => "Innbyggeren får ikke vite når timen er.";

    private protected override string Vis => "start";

    private protected override string Retting => "Send start, eller requestedPeriod når timen bare er foreslått.";
}
