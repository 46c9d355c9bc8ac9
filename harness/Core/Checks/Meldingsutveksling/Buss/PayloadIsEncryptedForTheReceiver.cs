using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>Only the receiver can open it.</summary>
public sealed class PayloadIsEncryptedForTheReceiver : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-payload-is-encrypted-for-the-receiver";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "Innholdet skal være kryptert for mottakerens sertifikat";

    /// <inheritdoc/>
    public string Source => "NHNs AMQP-profil 3.1.5 (kryptering og signering); KrypteringOgSignering.md i NHNs klientbibliotek";

    bool IMeldingscheck.Gjelder(Bussending sending) => sending.Fakta(MeldingsFacts.Beskyttelse) is not null;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        if (sending.Fakta(MeldingsFacts.Beskyttelse) is nameof(CmsProblem.OtherRecipient))
        {
            yield return new(
                "Mottakeren kan ikke åpne meldingen, men en annen kan.",
                "Kryptert for sertifikatet mottakeren har i Adresseregisteret.",
                $"{sending.Fakta(MeldingsFacts.BeskyttelseFeil) ?? sending.Fakta(MeldingsFacts.Beskyttelse)}.",
                "Hent krypteringssertifikatet til mottakerens HER-id, og hent det på nytt når det er byttet.");
        }
    }
}
