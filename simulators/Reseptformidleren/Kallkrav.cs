using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>What the contract of the prescriber service demands of a call: address, method, media type and SOAPAction.</summary>
/// <remarks>Source: the service's WSDL; SOAP 1.1, 6; WS-I Basic Profile 1.1, R2744: SOAPAction is the soapAction of the operation.</remarks>
internal static class Kallkrav
{
    /// <summary>The path that the service answers on.</summary>
    public const string Sti = "/Rekvirent/RekvirentWebServiceSoapHttpPort";

    private const string Hode = "SOAPAction";

    /// <summary>What is wrong with where and how the call was made; null when nothing is.</summary>
    public static Kallbrudd? Adresse(SimulatedCall call) => call switch
    {
        { Path: not Sti } => new(404, $"Forventet adressen {Sti}, fikk «{JournalText.Of(call.Path)}». Bruk adressen som står i oppsettet."),
        { Method: not "POST" } => new(405, $"Tjenesten tar bare imot POST med SOAP 1.1, ikke {JournalText.Of(call.Method)}."),
        _ => null,
    };

    /// <summary>What is wrong with how the envelope was sent; null when nothing is.</summary>
    /// <param name="call">The call.</param>
    /// <param name="operation">The operation that the body's element belongs to; null when there is none.</param>
    /// <param name="options">Says whether an empty SOAPAction is taken.</param>
    public static Kallbrudd? Konvolutt(SimulatedCall call, string? operation, ReseptformidlerenOptions options) =>
        SoapMediaType.WhatIsWrong(call.Header("Content-Type"), Soap11.MediaType, call.Body) is { } media
            ? new Kallbrudd(415, JournalText.Of(media))
            : operation is null ? null : Handling(call, operation, options);

    /// <summary>The facts about it.</summary>
    /// <param name="brudd">What is wrong.</param>
    /// <param name="erSendt">Whether the call was to send a message, so that it is judged.</param>
    public static Dictionary<string, string> Fakta(Kallbrudd brudd, bool erSendt = true)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [EreseptFacts.KallbruddStatus] = FormattableString.Invariant($"{brudd.Status}"),
        };
        if (erSendt)
        {
            facts[EreseptFacts.Kallbrudd] = brudd.Tekst;
        }

        if (brudd.Antakelse is { } assumed)
        {
            facts[EreseptFacts.KallbruddAntakelse] = assumed;
        }

        return facts;
    }

    private static Kallbrudd? Handling(SimulatedCall call, string operation, ReseptformidlerenOptions options)
    {
        var given = call.Headers.Where(h => h.Key.Equals(Hode, StringComparison.OrdinalIgnoreCase)).Select(h => Unquoted(h.Value)).ToArray();
        var wanted = $"Forventet HTTP-hodet {Hode} \"{operation}\", som elementet i Body hører til";
        return given switch
        {
            [] => new(500, $"{wanted}, men hodet mangler."),
            [""] => options.GodtaTomSoapAction ? null : new(500, $"{wanted}, fikk et tomt hode.") { Antakelse = "A-072" },
            _ when given.All(action => action == operation) => null,
            _ => new(500, $"{wanted}, fikk «{JournalText.Of(string.Join(", ", given))}»."),
        };
    }

    private static string Unquoted(string value) =>
        value.Trim() is ['"', .. var inside, '"'] ? inside : value.Trim();
}
