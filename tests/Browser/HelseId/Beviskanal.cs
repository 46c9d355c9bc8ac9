using System.Net;
using AcceptanceHarness.Tests.Simulators.HelseId.Outsiders.Fixtures;
using Microsoft.AspNetCore.WebUtilities;

namespace AcceptanceHarness.BrowserTests.HelseId;

/// <summary>Adds a DPoP proof to every call to the token endpoint, and makes the call again with a nonce when told to.</summary>
internal sealed class Beviskanal(Klientbevis klient, string issuer) : DelegatingHandler(KjorendeHelseId.Handler())
{
    private const string Erklaring = "client_assertion";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri?.AbsolutePath.EndsWith("/connect/token", StringComparison.Ordinal) != true)
        {
            return await base.SendAsync(request, cancellationToken);
        }

        Bevis(request, nonce: null);
        var answer = await base.SendAsync(request, cancellationToken);
        if (answer.StatusCode != HttpStatusCode.BadRequest || !answer.Headers.TryGetValues("DPoP-Nonce", out var nonce))
        {
            return answer;
        }

        answer.Dispose();
        request.Content = await NyErklaringAsync(request.Content!, cancellationToken);
        Bevis(request, nonce.Single());
        return await base.SendAsync(request, cancellationToken);
    }

    private void Bevis(HttpRequestMessage request, string? nonce)
    {
        request.Headers.Remove("DPoP");
        request.Headers.Add("DPoP", klient.Bevis("POST", request.RequestUri!.AbsoluteUri, nonce));
    }

    private async Task<FormUrlEncodedContent> NyErklaringAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var form = QueryHelpers.ParseQuery(await content.ReadAsStringAsync(cancellationToken));
        form[Erklaring] = klient.Erklaring(issuer);
        return new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Key, field.Value.ToString())));
    }
}
