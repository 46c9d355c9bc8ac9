using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>Certificate, organisation number and HER-id belong to one organisation.</summary>
public sealed class OrganisationBelongsTogether : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "organisation-belongs-together";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-09");

    /// <inheritdoc/>
    public string Rule => "Virksomhetssertifikat, organisasjonsnummer og HER-id skal høre sammen i hvert kall";

    /// <inheritdoc/>
    public string Source => "ERDOK 2512289901 (kontroller av avsender)";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.ErEresept() && exchange.Fakta(EreseptFacts.MeldingId) is not null
            ? Brudd(exchange, earlier ?? []).Select(avvik => this.Funn(exchange, avvik))
            : [];
    }

    private static IEnumerable<Avvik> Brudd(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        var sender = exchange.Fakta(EreseptFacts.AvsenderOrgnr);
        var herId = exchange.Fakta(EreseptFacts.AvsenderHerId);
        if (sender is null || herId is null)
        {
            yield return Avvik("Både organisasjonsnummer og HER-id for avsender.", $"Organisasjonsnummer {sender ?? "mangler"}, HER-id {herId ?? "mangler"}.");
            yield break;
        }

        if (exchange.Fakta(EreseptFacts.VirksomhetOrgnr) is { } proven && proven != sender)
        {
            yield return Avvik($"Sertifikat for organisasjonsnummer {sender}.", $"Sertifikat for {proven}.");
        }

        var registered = exchange.Fakta(EreseptFacts.HerIdOrgnr);
        if (registered is not null && registered != sender)
        {
            yield return Avvik($"HER-id som tilhører organisasjonsnummer {sender}.", $"HER-id {herId} tilhører {registered}.");
        }
        else if (registered is null && earlier.FirstOrDefault(other => HarAnnen(other, herId, sender)) is { } before)
        {
            yield return Avvik($"Samme organisasjonsnummer for HER-id {herId} hver gang.", $"{before.Fakta(EreseptFacts.AvsenderOrgnr)} tidligere, nå {sender}.")
                with
            { AndreUtvekslinger = [before.Number] };
        }
    }

    private static bool HarAnnen(Exchange other, string herId, string orgnr) =>
        other.Fakta(EreseptFacts.AvsenderHerId) == herId && other.Fakta(EreseptFacts.AvsenderOrgnr) is { } own && own != orgnr;

    private static Avvik Avvik(string expected, string received) => new(
        "Sertifikat, organisasjonsnummer og HER-id i kallet tilhører ikke samme virksomhet.",
        expected,
        received,
        "Hent sertifikat, organisasjonsnummer og HER-id fra samme virksomhetsoppsett.")
    {
        Antakelser = ["A-010"],
    };
}
