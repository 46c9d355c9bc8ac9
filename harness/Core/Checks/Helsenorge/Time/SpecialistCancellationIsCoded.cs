namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>A cancelled specialist appointment has a reason from 8445 or 9179.</summary>
public sealed class SpecialistCancellationIsCoded : Timeinvariant
{
    /// <inheritdoc/>
    public override string Id => "hn-app-specialist-cancelation-reason";

    /// <inheritdoc/>
    public override string Rule => "Når en time i spesialisthelsetjenesten er avlyst, skal årsaken være fra kodeverk 8445 eller 9179.";

    private protected override string Nar => $"{Timeuttrykk.Spesialist} and status = 'cancelled' and partOf.empty()";

    private protected override string Krav => "cancelationReason.coding.where(system in ('urn:oid:2.16.578.1.12.4.1.1.8445' | 'urn:oid:2.16.578.1.12.4.1.1.9179')).exists()";

    private protected override string Folge => "Innbyggeren får ikke vite hvorfor timen er avlyst.";

    private protected override string Vis => "cancelationReason.coding.system";

    private protected override string Retting => "Bruk en årsak fra 8445 eller 9179.";
}
