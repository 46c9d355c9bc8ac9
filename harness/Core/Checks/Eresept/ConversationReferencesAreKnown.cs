using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>A conversation reference names messages that exist.</summary>
public sealed class ConversationReferencesAreKnown : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "conversation-references-are-known";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-07");

    /// <inheritdoc/>
    public string Rule => "RefToParent og RefToConversation skal peke på meldinger som finnes i dialogen";

    /// <inheritdoc/>
    public string Source => "ERDOK 953976327 (ConversationRef)";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        if (!exchange.ErEresept() || EreseptMelding.Les(exchange) is not { } melding || !melding.Finnes("/mh:MsgHead/mh:MsgInfo/mh:ConversationRef"))
        {
            return [];
        }

        return melding.Velg("/mh:MsgHead/mh:MsgInfo/mh:ConversationRef/*")
            .Where(reference => reference.Value.Trim() == melding.MeldingId || !earlier.Any(other => Har(other, reference.Value.Trim())))
            .Select(reference => this.Funn(exchange, Avvik(reference.LocalName, reference.Value.Trim())))
            .ToArray();
    }

    private static bool Har(Exchange other, string meldingId) =>
        other.Fakta(EreseptFacts.MeldingId) == meldingId || other.Fakta(EreseptFacts.SvarMeldingId) == meldingId
        || other.Fakta(EreseptFacts.SvarListeId) == meldingId;

    private static Avvik Avvik(string name, string value) => new(
        "Meldingen viser til en annen melding som ikke finnes i dialogen, så svar kan bli knyttet feil.",
        $"{name} med MsgId til en melding i samme dialog; den første meldingen i en dialog har ingen referanse.",
        $"{name} er «{value}».",
        $"Sett {name} fra MsgId i meldingen det svares på, eller utelat ConversationRef i første melding.")
    {
        Alvor = Alvor.Merknad,
        Antakelser = ["A-032"],
    };
}
