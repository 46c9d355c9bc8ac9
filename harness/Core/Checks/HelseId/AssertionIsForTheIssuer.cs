using System.Text.Json;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>The audience of the assertion is the issuer, as text.</summary>
public sealed class AssertionIsForTheIssuer : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "assertion-is-for-the-issuer";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-15";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-02");

    /// <inheritdoc/>
    public string Rule => "aud i klienterklæringen skal være utsteder fra metadata, som én tekst";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av klientautentisering (side 541982723); RFC 7523 kapittel 3";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErKlientkall && kall.Erklaring.Finnes;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        var utsteder = kall.Fakta(HelseIdFacts.Utsteder)?.TrimEnd('/');
        if (utsteder is null || kall.Erklaring.Tekst("aud") == utsteder)
        {
            yield break;
        }

        yield return new(
            "Klienterklæringen er ikke laget for denne HelseID-tjenesten, så den kan bli avvist eller brukt et annet sted.",
            $"aud = {utsteder}",
            Vist.Krav(kall.Erklaring, "aud"),
            "Sett aud til issuer fra metadatadokumentet, som tekst og uten skråstrek til slutt.")
        {
            Alvor = ErTalt(kall, utsteder) ? Alvor.Merknad : Alvor.Feil,
            Antakelser = ["A-224"],
        };
    }

    /// <summary>The forms that are taken: a slash too many, a list of one, and the token address of older clients with the old type.</summary>
    private static bool ErTalt(HelseIdKall kall, string utsteder) => kall.Erklaring.Verdi("aud") switch
    {
        { ValueKind: JsonValueKind.Array } list when list.GetArrayLength() == 1 => Jsonobjekt.Tekst(list[0])?.TrimEnd('/') == utsteder,
        { ValueKind: JsonValueKind.String } text when Jsonobjekt.Tekst(text) == utsteder + HelseIdPaths.Token =>
            kall.ErklaringHode.Tekst("typ") != "client-authentication+jwt",
        { ValueKind: JsonValueKind.String } text => Jsonobjekt.Tekst(text)?.TrimEnd('/') == utsteder,
        _ => false,
    };
}
