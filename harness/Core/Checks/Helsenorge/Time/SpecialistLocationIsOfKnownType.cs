namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>A specialist appointment has a hospital and a unit of it, and no other kind of location.</summary>
public sealed class SpecialistLocationIsOfKnownType : Timeinvariant
{
    /// <inheritdoc/>
    public override string Id => "serviceCategory-location-type";

    /// <inheritdoc/>
    public override string Rule => "Når timen er i spesialisthelsetjenesten, skal stedene i contained være av typen HU eller HOSP, og minst ett av hver skal være med.";

    private protected override string Nar => Timeuttrykk.Spesialist;

    private protected override string Krav =>
        $"contained.ofType(Location).all(type.coding.where(system = '{Timeuttrykk.Roller}' and code in ('HU' | 'HOSP')).exists())"
        + $" and {Timeuttrykk.Sted("HU")}.exists() and {Timeuttrykk.Sted("HOSP")}.exists()";

    private protected override string Folge => "Innbyggeren ser ikke hvilket sykehus og hvilken enhet timen er ved.";

    private protected override string Vis => "contained.ofType(Location).type.coding.code";

    private protected override string Retting => "Send ett sted av typen HOSP og ett av typen HU, og ingen av annen type.";
}
