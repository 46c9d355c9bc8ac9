using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>The signature is made with the certificate that the sender is registered with.</summary>
public sealed class PayloadIsSignedByTheSender : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-payload-is-signed-by-the-sender";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "Signaturen skal være laget med avsenderens registrerte signeringssertifikat, som er gyldig og har bruk NonRepudiation";

    /// <inheritdoc/>
    public string Source => "NHNs AMQP-profil 3.1.5 (kryptering og signering); KrypteringOgSignering.md i NHNs klientbibliotek";

    bool IMeldingscheck.Gjelder(Bussending sending) => sending.Fakta(MeldingsFacts.Beskyttelse) is not null;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        if (sending.Fakta(MeldingsFacts.Beskyttelse) is nameof(CmsProblem.CertificateMissing) or nameof(CmsProblem.SignatureBroken) or nameof(CmsProblem.OtherSigner) or nameof(CmsProblem.WrongKeyUsage) or nameof(CmsProblem.OutOfTime) or nameof(CmsProblem.Untrusted))
        {
            yield return new(
                "Mottakeren kan ikke vite at meldingen er fra den som står som avsender.",
                "En gyldig signatur med signeringssertifikatet avsenderen er registrert med.",
                $"{sending.Fakta(MeldingsFacts.BeskyttelseFeil) ?? sending.Fakta(MeldingsFacts.Beskyttelse)}.",
                "Signer med sertifikatet som står på HER-id-en i Adresseregisteret, og legg det ved i signaturen.");
        }
    }
}
