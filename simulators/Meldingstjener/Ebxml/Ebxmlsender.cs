using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Ebxml;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Simulators.Meldingstjener.Ebxml;

/// <summary>Sends messages to vendors' ebXML endpoints, the same bytes again until they are answered or given up.</summary>
internal sealed class Ebxmlsender
{
    private readonly HttpClient _http;
    private readonly TimeProvider _clock;
    private readonly TrustAnchor _tillit;
    private readonly TimeSpan _mellom;
    private readonly TimeSpan _girOpp;
    private readonly int _flestForsok;
    private readonly int _storsteSvar;
    private readonly ConcurrentDictionary<string, Ebxmlventing> _ute = new(StringComparer.Ordinal);

    /// <summary>Makes a sender.</summary>
    /// <param name="http">The client that calls.</param>
    /// <param name="utstedere">Who may have issued certificates.</param>
    /// <param name="options">How often, and for how long.</param>
    /// <param name="clock">What the attempts are timed by.</param>
    public Ebxmlsender(HttpClient http, IReadOnlyList<X509Certificate2> utstedere, EbxmlsenderOptions options, TimeProvider clock)
    {
        ValidOptions.Of(options);

        (_http, _clock, _tillit) = (http, clock, new TrustAnchor(utstedere, clock));
        (_mellom, _girOpp, _flestForsok, _storsteSvar) = (options.MellomForsok, options.GirOppEtter, options.FlestGjentakelser + 1, options.StorsteSvar);
    }

    /// <summary>Sends a message; ends when it is acknowledged, refused or given up.</summary>
    /// <exception cref="ArgumentException">A message of the same id is already out, or the envelope has not one payload.</exception>
    public async Task<Ebxmlsending> SendAsync(Ebxmlforsendelse forsendelse, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(forsendelse);

        var id = forsendelse.Melding.Hode.MeldingId;
        var waiting = new Ebxmlventing(forsendelse, _tillit);
        if (!_ute.TryAdd(id, waiting))
        {
            throw new ArgumentException($"Meldingen {id} er allerede sendt og ikke besvart.", nameof(forsendelse));
        }

        try
        {
            return await SendAsync(forsendelse, waiting, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _ute.TryRemove(id, out _);
        }
    }

    /// <summary>Takes an answer that came in a call of its own.</summary>
    /// <returns>False when nothing that is out is answered by it.</returns>
    public bool Motta(EbxmlMelding signal, ReadOnlyMemory<byte> konvolutt)
    {
        ArgumentNullException.ThrowIfNull(signal);

        if (!_ute.TryGetValue(signal.Hode.RefTilMeldingId ?? "", out var waiting))
        {
            return false;
        }

        waiting.Motta(konvolutt);
        return true;
    }

    private async Task<Ebxmlsending> SendAsync(Ebxmlforsendelse forsendelse, Ebxmlventing waiting, CancellationToken cancellationToken)
    {
        var end = Tidligst(_clock.GetUtcNow() + _girOpp, forsendelse.Melding.Hode.LeverInnen);
        for (var attempt = 1; ; attempt++)
        {
            await ForsokAsync(forsendelse.Adresse, waiting, cancellationToken).ConfigureAwait(false);
            var until = Tidligst(_clock.GetUtcNow() + _mellom, end);
            if (await SvarAsync(waiting, until - _clock.GetUtcNow(), cancellationToken).ConfigureAwait(false) is { } answer)
            {
                return new Ebxmlsending(answer.Utfall, attempt, answer.Svar, waiting.Avvik);
            }

            if (attempt == _flestForsok || _clock.GetUtcNow() >= end)
            {
                return new Ebxmlsending(Ebxmlutfall.Ubesvart, attempt, null, waiting.Avvik);
            }
        }
    }

    private async Task ForsokAsync(Uri address, Ebxmlventing waiting, CancellationToken cancellationToken)
    {
        try
        {
            using var request = Kall(address, waiting.Kropp);
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            await response.Content.LoadIntoBufferAsync(_storsteSvar, cancellationToken).ConfigureAwait(false);
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            Les(waiting, (int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), body);
        }
        catch (HttpRequestException fault)
        {
            waiting.Mislyktes($"Fikk ikke sendt meldingen: {fault.HttpRequestError}.");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            waiting.Mislyktes("Fagsystemet svarte ikke i tide.");
        }
    }

    private static void Les(Ebxmlventing waiting, int status, string? type, byte[] body)
    {
        if (body.Length == 0 && status is >= 200 and < 300)
        {
            return;
        }

        if (Mimeleser.Les(type, body).Rot is { } root && EbxmlLeser.Les(root.Innhold).Melding is not null)
        {
            waiting.Motta(root.Innhold);
            return;
        }

        waiting.Mislyktes(FormattableString.Invariant($"Forventet en Acknowledgment, en MessageError eller et tomt svar med status 2xx, fikk status {status} og {body.Length} byte som ikke er ebXML."));
    }

    private static HttpRequestMessage Kall(Uri address, Mimekropp body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ReadOnlyMemoryContent(body.Innhold) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(body.ContentType);
        request.Headers.TryAddWithoutValidation("SOAPAction", $"\"{EbxmlNavn.SoapAction}\"");
        return request;
    }

    private async Task<Ebxmlsvar?> SvarAsync(Ebxmlventing waiting, TimeSpan longest, CancellationToken cancellationToken)
    {
        try
        {
            return await waiting.Svar.WaitAsync(longest > TimeSpan.Zero ? longest : TimeSpan.Zero, _clock, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    private static DateTimeOffset Tidligst(DateTimeOffset time, DateTimeOffset? other) => other < time ? other.Value : time;
}
