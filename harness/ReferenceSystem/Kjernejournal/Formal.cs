using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>Why the patient's data are needed, as the attest says it (<c>purpose_of_use</c>).</summary>
internal static class Formal
{
    public const string Behandling = "TREAT";

    public const string Akutt = "ETREAT";

    public const string UtenBehandling = "COC";

    /// <summary>The purpose that goes with an access basis; null is the indicator's, which has none.</summary>
    public static string Av(string? grunnlag) => grunnlag switch
    {
        Tilgangsgrunnlag.Akutt or Tilgangsgrunnlag.ForhoyetAkutt => Akutt,
        Tilgangsgrunnlag.Unntak => UtenBehandling,
        _ => Behandling,
    };
}
