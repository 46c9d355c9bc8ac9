namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>A cancelled municipal appointment has a reason from 7621.</summary>
public sealed class MunicipalCancellationIsCoded : Timeinvariant
{
    /// <inheritdoc/>
    public override string Id => "hn-app-community-cancelation-reason";

    /// <inheritdoc/>
    public override string Rule => "Når en time utenfor spesialisthelsetjenesten er avlyst, skal årsaken være fra kodeverk 7621.";

    private protected override string Nar => $"({Timeuttrykk.Spesialist}).not() and status = 'cancelled' and partOf.empty()";

    private protected override string Krav => "cancelationReason.coding.where(system = 'urn:oid:2.16.578.1.12.4.1.1.7621').exists()";

    private protected override string Folge => "Innbyggeren får ikke vite hvorfor timen er avlyst.";

    private protected override string Vis => "cancelationReason.coding.system";

    private protected override string Retting => "Bruk en årsak fra 7621.";
}
