using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>The service area of an appointment is set.</summary>
public sealed class ServiceAreaIsSet : ITimeCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "service-area-is-set";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-03");

    /// <inheritdoc/>
    public string Rule => "En time skal ha tjenesteområde fra kodeverk 7618 i meta.security.";

    /// <inheritdoc/>
    public string Source => "Helsenorges wiki, meta-informasjon for alle FHIR-ressurser (2368274457)";

    private const string Uttrykk = "meta.security.where(system = 'urn:oid:2.16.578.1.12.4.1.1.7618' and code.exists()).exists()";

    IEnumerable<Avvik> ITimeCheck.Avvik(Timeutveksling utveksling)
    {
        if (!utveksling.Er(Uttrykk))
        {
            yield return new(
                "Uten tjenesteområde styrer ikke Helsenorge hvem som får se timen.",
                "meta.security med urn:oid:2.16.578.1.12.4.1.1.7618 og en kode.",
                $"meta.security.system: {utveksling.Vist("meta.security.system")}.",
                "Sett tjenesteområdet, for eksempel 3 (Helsehjelp).");
        }
    }
}
