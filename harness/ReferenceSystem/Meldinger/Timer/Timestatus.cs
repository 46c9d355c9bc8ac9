namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>The words for how an appointment stands, and whether the citizen has been told.</summary>
internal static class Timestatus
{
    /// <summary>Anybody may reserve it.</summary>
    public const string Ledig = "ledig";

    /// <summary>It is a patient's.</summary>
    public const string Avtalt = "avtalt";

    /// <summary>It will not be.</summary>
    public const string Avlyst = "avlyst";

    /// <summary>The citizen has been told.</summary>
    public const string Varslet = "varslet";

    /// <summary>The citizen is about to be told.</summary>
    public const string Venter = "venter";

    /// <summary>The citizen must be told in another way.</summary>
    public const string IkkeVarslet = "ikke-varslet";
}
