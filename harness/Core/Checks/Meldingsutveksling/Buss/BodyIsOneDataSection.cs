using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>The body is bytes in one section.</summary>
public sealed class BodyIsOneDataSection : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-body-is-one-data-section";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "Innholdet skal være én Data-seksjon";

    /// <inheritdoc/>
    public string Source => "NHNs AMQP-profil; AMQP 1.0, 3.2.6";

    bool IMeldingscheck.Gjelder(Bussending sending) => true;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        if (sending.Fakta(MeldingsFacts.Kroppsform) is { } form && !(sending.ErFeilmelding && form == "ingen"))
        {
            yield return new(
                "Mottakeren kan ikke lese meldingen.",
                "Én Data-seksjon.",
                form switch { "flere" => "Flere Data-seksjoner.", "ingen" => "Ingen innhold.", _ => "En AMQP-verdi." },
                "Send innholdet som bytes i én Data-seksjon.");
        }
    }
}
