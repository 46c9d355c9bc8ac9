using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>Who may give control calls: whoever runs the simulators, never a web page that is open in a browser beside them.</summary>
internal static class ControlGuard
{
    private const string FromPage = "Styringskall kan ikke komme fra en nettside. Bruk curl eller et program, uten Origin.";

    /// <summary>The status and text that a call is refused with; null when it may be given.</summary>
    /// <param name="request">The call.</param>
    /// <param name="token">The token that is demanded; null for none, on loopback alone.</param>
    public static (int Status, string Text)? WhatIsWrong(HttpRequest request, string? token)
    {
        if (token is not null && !HasToken(request, token))
        {
            return (StatusCodes.Status401Unauthorized, "Forventet hodet Authorization: Bearer med tokenet i --control-token, fikk et annet eller ikke noe. Send tokenet.");
        }

        // Without a token the Host header must be loopback too, or a web page could reach the listener by DNS rebinding.
        if (token is null && !IsLoopback(request.Host.Host))
        {
            return (
                StatusCodes.Status403Forbidden,
                $"Forventet et kall til 127.0.0.1 eller localhost, fikk Host «{JournalText.Of(request.Host.Host)}». Bruk adressen som ble skrevet ved start, eller sett --control-token.");
        }

        if (request.Headers.ContainsKey("Origin") || request.Headers["Sec-Fetch-Site"].Any(site => site is not "none" and not "same-origin"))
        {
            return (StatusCodes.Status403Forbidden, FromPage);
        }

        return HasBody(request) && !request.HasJsonContentType()
            ? (StatusCodes.Status415UnsupportedMediaType, $"Forventet Content-Type application/json, fikk «{JournalText.Of(request.ContentType ?? "")}». Send kroppen som JSON.")
            : null;
    }

    /// <summary>What is said of a path or method that is not there.</summary>
    public static string NoSuchCall(HttpRequest request) =>
        $"Forventet et av styringskallene /feil og /leietakere/<id>/feil, /nullstill, /journal, /klokke og /endepunkter, og /helseid/okter, fikk {JournalText.Of($"{request.Method} {request.Path}")}. Se simulators/README.md.";

    private static bool HasToken(HttpRequest request, string token) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(request.Headers.Authorization.ToString()), Encoding.UTF8.GetBytes($"Bearer {token}"));

    private static bool IsLoopback(string host) => host == "localhost" || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));

    private static bool HasBody(HttpRequest request) => request.ContentLength > 0 || request.Headers.TransferEncoding.Count > 0;
}
