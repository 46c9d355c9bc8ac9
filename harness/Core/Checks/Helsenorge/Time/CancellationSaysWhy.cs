namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>A cancelled appointment says why, unless it is part of another.</summary>
public sealed class CancellationSaysWhy : Timeinvariant
{
    /// <inheritdoc/>
    public override string Id => "cancelationReason-inv";

    /// <inheritdoc/>
    public override string Rule => "En avlyst time skal ha årsak i cancelationReason, med mindre den er del av en annen time.";

    private protected override string Nar => "status = 'cancelled' and partOf.empty()";

    private protected override string Krav => "cancelationReason.exists()";

    private protected override string Folge => "Innbyggeren får ikke vite hvorfor timen er avlyst.";

    private protected override string Vis => "cancelationReason.coding.code";

    private protected override string Retting => "Send årsaken til avlysningen i cancelationReason.";
}
