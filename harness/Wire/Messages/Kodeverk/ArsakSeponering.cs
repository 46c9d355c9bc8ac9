using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Kodeverk 7494: why a treatment is discontinued.</summary>
public static class ArsakSeponering
{
    /// <summary>The OID of the kodeverk.</summary>
    public const string Oid = "2.16.578.1.12.4.1.1.7494";

    /// <summary>A: Avsluttet behandling.</summary>
    public static readonly CS AvsluttetBehandling = new("A", "Avsluttet behandling");

    /// <summary>L: Legemiddelreaksjon.</summary>
    public static readonly CS Legemiddelreaksjon = new("L", "Legemiddelreaksjon");

    /// <summary>X: Annen årsak.</summary>
    public static readonly CS AnnenArsak = new("X", "Annen årsak");
}
