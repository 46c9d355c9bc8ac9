using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Kodeverk 7490: what somebody is to a patient's list or to an entry of it.</summary>
public static class RolleLegemiddelliste
{
    /// <summary>The OID of the kodeverk.</summary>
    public const string Oid = "2.16.578.1.12.4.1.1.7490";

    /// <summary>L: LIB-ansvarlig lege.</summary>
    public static readonly CS LibAnsvarligLege = new("L", "LIB-ansvarlig lege");

    /// <summary>F: Fastlege.</summary>
    public static readonly CS Fastlege = new("F", "Fastlege");

    /// <summary>M: Multidoseansvarlig lege.</summary>
    public static readonly CS MultidoseansvarligLege = new("M", "Multidoseansvarlig lege");

    /// <summary>A: Ansvarlig farmasøyt.</summary>
    public static readonly CS AnsvarligFarmasoyt = new("A", "Ansvarlig farmasøyt");

    /// <summary>R: Rekvirent.</summary>
    public static readonly CS Rekvirent = new("R", "Rekvirent");

    /// <summary>S: Seponert av.</summary>
    public static readonly CS SeponertAv = new("S", "Seponert av");
}
