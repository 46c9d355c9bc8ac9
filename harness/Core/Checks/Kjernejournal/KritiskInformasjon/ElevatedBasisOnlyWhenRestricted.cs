using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>An elevated basis is used only where the patient has restricted.</summary>
public sealed class ElevatedBasisOnlyWhenRestricted : IKritiskCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "elevated-basis-only-when-restricted";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-43");

    /// <inheritdoc/>
    public string Rule => "FORHOYET_SAMTYKKE og FORHOYET_AKUTT skal bare brukes når pasienten har sperret kritisk informasjon.";

    /// <inheritdoc/>
    public string Source => "Utviklerportalen til NHN: kritisk informasjon, FHIR-API, tilgangsgrunnlag";

    bool IKritiskCheck.Gjelder(Kritiskutveksling utveksling) => utveksling.ErOppslag && utveksling.Fakta(KjernejournalFacts.Grunnlag) is Tilgangsgrunnlag.ForhoyetSamtykke or Tilgangsgrunnlag.ForhoyetAkutt;

    IEnumerable<Avvik> IKritiskCheck.Avvik(Kritiskutveksling utveksling, IReadOnlyList<Exchange> earlier)
    {
        if (utveksling.Fakta(KritiskInformasjonFacts.Sperret) == KritiskInformasjonFacts.Ja)
        {
            yield break;
        }

        yield return new(
            "Fagsystemet ba om å åpne sperrede opplysninger for en pasient som ikke har sperret noe.",
            "SAMTYKKE, AKUTT eller UNNTAK til pasienten har sperret.",
            Vist.Verdi(utveksling.Fakta(KjernejournalFacts.Grunnlag)),
            "Send grunnlaget uten FORHOYET_, og la brukeren velge forhøyet tilgang bare når /status sier at pasienten har sperret.");
    }
}
