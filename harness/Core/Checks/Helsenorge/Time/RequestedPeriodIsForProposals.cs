namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>Only an appointment that is not settled has a requested period.</summary>
public sealed class RequestedPeriodIsForProposals : Timeinvariant
{
    /// <inheritdoc/>
    public override string Id => "hn-app-reqperiod-2";

    /// <inheritdoc/>
    public override string Rule => "requestedPeriod skal bare brukes når status er proposed, cancelled eller entered-in-error.";

    private protected override string Nar => "requestedPeriod.exists()";

    private protected override string Krav => "status in ('proposed' | 'cancelled' | 'entered-in-error')";

    private protected override string Folge => "Timen har to tidspunkt, og innbyggeren kan møte til feil tid.";

    private protected override string Vis => "requestedPeriod.start";

    private protected override string Retting => "Ta bort requestedPeriod når timen er avtalt.";
}
