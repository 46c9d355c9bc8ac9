namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>A code says which code system it is from.</summary>
public sealed class CodesHaveASystem : Timeinvariant
{
    /// <inheritdoc/>
    public override string Id => "inv-4";

    /// <inheritdoc/>
    public override string Rule => "En kode i cancelationReason, serviceCategory, appointmentType eller participant.type skal ha system.";

    private protected override string Krav => "(cancelationReason | serviceCategory | appointmentType | participant.type).coding.all(code.empty() or system.exists())";

    private protected override string Folge => "En kode uten kodeverk kan bli forstått som noe annet enn det som er ment.";

    private protected override string Vis => "(cancelationReason | serviceCategory | appointmentType | participant.type).coding.where(system.empty()).code";

    private protected override string Retting => "Sett system på hver kode.";
}
