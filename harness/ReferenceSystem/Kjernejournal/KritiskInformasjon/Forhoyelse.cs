using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;

/// <summary>The elevated bases, for what the patient has restricted.</summary>
internal static class Forhoyelse
{
    /// <summary>The elevated basis of an ordinary one; the exception has none.</summary>
    public static string Av(string grunnlag) => grunnlag switch
    {
        Tilgangsgrunnlag.Samtykke => Tilgangsgrunnlag.ForhoyetSamtykke,
        Tilgangsgrunnlag.Akutt => Tilgangsgrunnlag.ForhoyetAkutt,
        _ => grunnlag,
    };

    /// <summary>Whether a basis is elevated.</summary>
    public static bool Er(string grunnlag) => grunnlag is Tilgangsgrunnlag.ForhoyetSamtykke or Tilgangsgrunnlag.ForhoyetAkutt;
}
