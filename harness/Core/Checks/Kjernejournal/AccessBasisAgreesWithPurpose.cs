using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Core.Checks.Kjernejournal;

/// <summary>The access basis and the purpose of the attest say the same.</summary>
public sealed class AccessBasisAgreesWithPurpose : IKjernejournalCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "access-basis-agrees-with-purpose";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-07");

    /// <inheritdoc/>
    public string Rule => "Grunnlaget for innsyn og formålet i attesten skal stemme med hverandre";

    /// <inheritdoc/>
    public string Source => "Slutning fra kjernejournal-innlogging-klient: SAMTYKKE med TREAT, AKUTT med ETREAT, UNNTAK med COC";

    bool IKjernejournalCheck.Gjelder(KjernejournalKall kall) => kall.Grunnlag is not null && kall.Attest.Finnes;

    IEnumerable<Avvik> IKjernejournalCheck.Avvik(KjernejournalKall kall, KjernejournalHistorie historie)
    {
        var purpose = kall.Attest.Objekt("care_relationship").Objekt("purpose_of_use").Tekst("code");
        var expected = kall.Grunnlag switch
        {
            Tilgangsgrunnlag.Samtykke or Tilgangsgrunnlag.ForhoyetSamtykke or Legemiddelparametre.MottattSamtykke => "TREAT",
            Tilgangsgrunnlag.Akutt or Tilgangsgrunnlag.ForhoyetAkutt or Legemiddelparametre.Akutt => "ETREAT",
            Tilgangsgrunnlag.Unntak or Legemiddelparametre.Unntak => "COC",
            _ => null,
        };
        if (expected is not null && purpose != expected)
        {
            yield return new(
                "Kjernejournal får to ulike begrunnelser for samme innsyn.",
                $"purpose_of_use {expected} når grunnlaget er {kall.Grunnlag}.",
                Vist.Verdi(purpose),
                "La attestens formål følge grunnlaget som brukeren velger.")
            {
                Antakelser = ["A-311"],
            };
        }
    }
}
