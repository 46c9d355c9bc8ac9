using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>The message id is a UUID; one that is not may still be told apart from others, an absurdly long one may not.</summary>
public sealed class MessageIdIsAUuid : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "message-id-is-a-uuid";

    private const int Lengst = 100;

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-07");

    /// <inheritdoc/>
    public string Rule => "MsgId skal være en UUID, som ingen andre kan lage lik";

    /// <inheritdoc/>
    public string Source => "MsgId i offentlige eksempler er en UUID; at det er et krav, er antatt";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.ErEresept() && exchange.Fakta(EreseptFacts.MeldingId) is { } id && !Guid.TryParseExact(id, "D", out _)
            ? [this.Funn(exchange, Avvik(id))]
            : [];
    }

    private static Avvik Avvik(string id) => new(
        "Meldingen har en meldings-id som kan bli lik en annens, eller som ikke kan lagres.",
        FormattableString.Invariant($"MsgId som UUID (36 tegn); mer enn {Lengst} tegn avvises."),
        id.Length <= Lengst ? $"MsgId er «{id}»." : FormattableString.Invariant($"MsgId er på {id.Length} tegn."),
        "Lag en ny UUID for hver melding.")
    {
        Alvor = id.Length <= Lengst ? Alvor.Merknad : Alvor.Feil,
        Antakelser = ["A-075"],
    };
}
