using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>The content is encrypted with AES-256.</summary>
public sealed class CipherIsStrong : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-cipher-is-strong";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "Innholdet skal være kryptert med AES-256-CBC";

    /// <inheritdoc/>
    public string Source => "NHNs AMQP-profil 3.1.5; KrypteringOgSignering.md i NHNs klientbibliotek";

    bool IMeldingscheck.Gjelder(Bussending sending) => sending.Fakta(MeldingsFacts.Krypteringsalgoritme) is not null;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        if (sending.Fakta(MeldingsFacts.Krypteringsalgoritme) is { } algoritme and not CmsProtection.Aes256Cbc)
        {
            yield return new(
                "Opplysninger om pasienten er for svakt kryptert.",
                $"AES-256-CBC ({CmsProtection.Aes256Cbc}).",
                algoritme == CmsProtection.TripleDes ? $"3DES ({algoritme})." : $"Algoritmen {Vist.Verdi(algoritme)}.",
                "Krypter med AES-256-CBC.")
            {
                // The older one is still taken by receivers.
                Alvor = algoritme == CmsProtection.TripleDes ? Alvor.Merknad : Alvor.Feil,
            };
        }
    }
}
