using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>The access token is sent by the DPoP scheme.</summary>
public sealed class TokenIsSentAsDpop : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "token-is-sent-as-dpop";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-70";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-03");

    /// <inheritdoc/>
    public string Rule => "Tilgangstokenet skal sendes som Authorization: DPoP, aldri som Bearer";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av validering av access token; RFC 9449 kapittel 7.1";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErTilgang && !kall.ErHelseId;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (Tilgangsbrudd.I(kall, historie).FirstOrDefault(each => each.Nummer == "A-1") is not { } brudd)
        {
            yield break;
        }

        yield return new(
            kall.Fakta(HelseIdFacts.TilgangSkjema) == "ingen"
                ? "Tjenesten ble kalt uten tilgangstoken, så den avviser kallet."
                : "Tokenet ble sendt som om hvem som helst kan bruke det, så tjenesten avviser det.",
            "Authorization: DPoP <token>",
            $"{Vist.Verdi(kall.Fakta(HelseIdFacts.TilgangSkjema))}: {brudd.Tekst}",
            "Send tokenet med skjemaet DPoP, sammen med et DPoP-bevis.");
    }
}
