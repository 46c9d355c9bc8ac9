using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>The message says between whom it goes, and when it was sent.</summary>
public sealed class RequiredPropertiesAreSent : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-required-properties-are-sent";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "FromHerId, toHerId og applicationTimeStamp skal følge hver melding";

    /// <inheritdoc/>
    public string Source => "NHNs AMQP-profil (Helsenorge-wikien 1656651781), 3.1.2; Dokumentasjonen til NHNs klientbibliotek (påkrevde felt)";

    bool IMeldingscheck.Gjelder(Bussending sending) => true;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        var mangler = AmqpEgenskaper.Pakrevde.Where(navn => string.IsNullOrWhiteSpace(sending.Egenskap(navn))).ToList();
        if (mangler.Count > 0)
        {
            yield return new(
                "Mottakeren avviser meldingen, fordi den ikke sier hvem den er mellom og når den er sendt.",
                "fromHerId, toHerId og applicationTimeStamp.",
                $"{string.Join(" og ", mangler)} mangler.",
                "Sett alle tre på hver melding, også på kvitteringer og feilmeldinger.");
        }
    }
}
