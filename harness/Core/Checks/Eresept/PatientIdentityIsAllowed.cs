using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>The patient is identified by one of the allowed combinations (R0908).</summary>
public sealed class PatientIdentityIsAllowed : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "patient-identity-is-allowed";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-03");

    /// <inheritdoc/>
    public string Rule => "Pasienten skal identifiseres med en av de tillatte kombinasjonene av fødselsnummer, D-nummer, fødselsdato, kjønn og referansenummer, og med ett nummer som kan finnes";

    /// <inheritdoc/>
    public string Source => "EO278/ERSA7788 punkt 2, regel R0908";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.ErEresept() && EreseptMelding.Les(exchange) is { ErResept: true } melding
            ? Pasientidentitet.Of(melding).Brudd().Select(brudd => this.Funn(exchange, Avvik(brudd)))
            : [];
    }

    private static Avvik Avvik(Identitetsbrudd brudd) => new(
        "Pasienten i resepten er ikke identifisert på en tillatt måte, så resepten kan bli avvist eller havne hos feil person.",
        brudd.Forventet,
        brudd.Mottatt,
        "Bruk en av kombinasjonene i regel R0908 for vanlig resept, låst resept eller resept i legens navn.");
}
