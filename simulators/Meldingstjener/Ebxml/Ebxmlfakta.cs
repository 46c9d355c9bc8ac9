using System.Text.Json.Nodes;
using System.Xml;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Ebxml;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Simulators.Meldingstjener.Ebxml;

/// <summary>The facts of an ebXML call.</summary>
internal static class Ebxmlfakta
{
    /// <summary>The facts.</summary>
    public static Dictionary<string, string> Av(SimulatedCall call, Ebxmlkall kall)
    {
        (string Navn, string? Verdi)[] all =
        [
            (EbxmlFacts.SoapAction, call.Header("SOAPAction")),
            (EbxmlFacts.Innholdstype, call.Header("Content-Type")),
            .. kall.Melding is { } message ? Hode(message) : [],
            .. kall.Signatur is { Signatur: var signature } ? Signatur(signature) : [],
            (EbxmlFacts.Innholdsbrudd, kall.Innholdsbrudd == CmsProblem.None ? null : kall.Innholdsbrudd.ToString()),
            (EbxmlFacts.Avvik, kall.Avvik.Any() ? Avvik(kall) : null),
        ];
        return all.Where(fact => fact.Verdi is { Length: > 0 }).ToDictionary(fact => fact.Navn, fact => fact.Verdi!, StringComparer.Ordinal);
    }

    private static IEnumerable<(string Navn, string? Verdi)> Hode(EbxmlMelding message)
    {
        var hode = message.Hode;
        return
        [
            (EbxmlFacts.Fra, hode.Fra.HerId),
            (EbxmlFacts.Til, hode.Til.HerId),
            (EbxmlFacts.FraRolle, hode.Fra.Rolle),
            (EbxmlFacts.TilRolle, hode.Til.Rolle),
            (EbxmlFacts.Cpa, hode.CpaId),
            (EbxmlFacts.Samtale, hode.SamtaleId),
            (EbxmlFacts.Tjeneste, hode.Tjeneste),
            (EbxmlFacts.Tjenestetype, hode.Tjenestetype),
            (EbxmlFacts.Handling, hode.Handling),
            (EbxmlFacts.MeldingId, hode.MeldingId),
            (EbxmlFacts.Tidspunkt, hode.Tidspunkt == default ? null : Tid(hode.Tidspunkt)),
            (EbxmlFacts.LeverInnen, hode.LeverInnen is { } limit && limit != default ? Tid(limit) : null),
            (EbxmlFacts.RefTilMelding, hode.RefTilMeldingId),
            (EbxmlFacts.UtenDuplikater, hode.UtenDuplikater ? "ja" : null),
            (EbxmlFacts.Beskrivelse, hode.Beskrivelse),
            (EbxmlFacts.Kvitteringsonske, message.Kvitteringsonske is { } asked ? asked.Signert ? "signert" : "usignert" : null),
        ];
    }

    private static IEnumerable<(string Navn, string? Verdi)> Signatur(SignatureReading signature) =>
    [
        (EbxmlFacts.Signaturalgoritme, signature.IsPresent ? signature.Algorithm : null),
        (EbxmlFacts.Signaturbrudd, signature.Reason ?? signature.Distrust),
        (EbxmlFacts.Signatursertifikat, signature.Certificate?.Thumbprint),
    ];

    private static string Avvik(Ebxmlkall kall) => new JsonArray(
        [.. kall.Avvik.Select(each => new JsonObject { ["kode"] = each.Kode.ToString(), ["sted"] = each.Sted, ["tekst"] = each.Tekst })]).ToJsonString();

    private static string Tid(DateTimeOffset time) => XmlConvert.ToString(time.UtcDateTime, XmlDateTimeSerializationMode.Utc);
}
