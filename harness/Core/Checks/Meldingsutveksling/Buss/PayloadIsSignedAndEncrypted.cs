using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>The payload is signed, and then encrypted.</summary>
public sealed class PayloadIsSignedAndEncrypted : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-payload-is-signed-and-encrypted";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "Innholdet skal være signert og så kryptert";

    /// <inheritdoc/>
    public string Source => "NHNs AMQP-profil 3.1.5 (kryptering og signering); KrypteringOgSignering.md i NHNs klientbibliotek";

    bool IMeldingscheck.Gjelder(Bussending sending) => sending.Fakta(MeldingsFacts.Beskyttelse) is not null;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        if (sending.Fakta(MeldingsFacts.Beskyttelse) is nameof(CmsProblem.Unreadable) or nameof(CmsProblem.NotEncrypted) or nameof(CmsProblem.NotDecrypted) or nameof(CmsProblem.NotSigned))
        {
            yield return new(
                "Opplysninger om pasienten sendes ikke signert og kryptert.",
                "CMS SignedData i CMS EnvelopedData.",
                $"{sending.Fakta(MeldingsFacts.BeskyttelseFeil) ?? sending.Fakta(MeldingsFacts.Beskyttelse)}.",
                "Signer innholdet, og krypter så det signerte.");
        }
    }
}
