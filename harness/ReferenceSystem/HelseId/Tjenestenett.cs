using System.Diagnostics.CodeAnalysis;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>Calls HelseID and the services behind it, whichever they are; every way to fail is an outcome, not an exception.</summary>
/// <param name="anchorPem">The authority to trust, PEM.</param>
/// <param name="vaner">How the system calls.</param>
/// <param name="clock">The clock that patience and waiting are measured by.</param>
internal sealed class Tjenestenett(string anchorPem, Nettvaner vaner, TimeProvider clock) : IDisposable
{
    private const int Flest = 10;
    private const int LengsteSvar = 1024 * 1024;

    // All calls of a login together must end before whoever asked for it gives up.
    public static readonly TimeSpan Vanlig = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan ForsteVent = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LengsteVent = TimeSpan.FromSeconds(10);

    private readonly HttpClient _http = new(Handler(anchorPem, vaner.SerPaSertifikat))
    {
        Timeout = Timeout.InfiniteTimeSpan,
        MaxResponseContentBufferSize = LengsteSvar,
    };

    /// <summary>Calls, and repeats with longer and longer waits what may be repeated.</summary>
    /// <param name="hvem">Who is called, as a sentence begins.</param>
    /// <param name="lag">Makes the request: anew each time, for its proof is used once.</param>
    /// <param name="gjentak">When it may be repeated.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<Utfall<Nettsvar>> SendAsync(string hvem, Func<HttpRequestMessage> lag, Gjentak gjentak, CancellationToken cancellationToken)
    {
        var most = Math.Clamp(vaner.Gjentak, 0, Flest);
        for (var attempt = 0; ; attempt++)
        {
            var outcome = await EnGangAsync(hvem, lag, cancellationToken).ConfigureAwait(false);
            if (attempt == most || !KanGjentas(outcome, gjentak))
            {
                return outcome.Verdi is { ErBorte: true }
                    ? new HelseIdFeil(HelseIdFeilart.Utilgjengelig, $"{hvem} er utilgjengelig nå")
                    : outcome;
            }

            await Task.Delay(Vent(attempt, outcome.Verdi?.VentFor), clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Calls once; whatever came is the outcome, also that the service is away.</summary>
    /// <param name="hvem">Who is called, as a sentence begins.</param>
    /// <param name="lag">Makes the request.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<Utfall<Nettsvar>> EnGangAsync(string hvem, Func<HttpRequestMessage> lag, CancellationToken cancellationToken)
    {
        // Measured by the system's own clock, so that a run with a moved clock need not wait.
        using var patience = new CancellationTokenSource(vaner.Talmodighet, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            using var request = lag();
            using var response = await _http.SendAsync(request, either.Token).ConfigureAwait(false);
            return await Nettsvar.LesAsync(response, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return new HelseIdFeil(HelseIdFeilart.Tidsavbrudd, $"{hvem} svarte ikke i tide");
        }
        catch (HttpRequestException broken) when (broken.HttpRequestError == HttpRequestError.SecureConnectionError)
        {
            return new HelseIdFeil(HelseIdFeilart.Forbindelse, $"{hvem} har ikke et sertifikat som er til å stole på. Ingenting er sendt");
        }
        catch (HttpRequestException large) when (large.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            return new HelseIdFeil(HelseIdFeilart.Uleselig, $"Svaret fra {hvem} er for stort");
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or InvalidOperationException)
        {
            return new HelseIdFeil(HelseIdFeilart.Forbindelse, $"Forbindelsen til {hvem} ble brutt");
        }
    }

    public void Dispose() => _http.Dispose();

    private static bool KanGjentas(Utfall<Nettsvar> outcome, Gjentak gjentak) => outcome switch
    {
        { Verdi.ErBorte: true } => gjentak != Gjentak.Aldri,
        { Feil.Art: HelseIdFeilart.Tidsavbrudd } => gjentak == Gjentak.OgsaUtenSvar,
        _ => false,
    };

    private static TimeSpan Vent(int attempt, TimeSpan? asked)
    {
        var own = ForsteVent * Math.Pow(2, attempt);
        return asked is { } wanted && wanted > own ? (wanted < LengsteVent ? wanted : LengsteVent) : own < LengsteVent ? own : LengsteVent;
    }

    [SuppressMessage("Security", "CA5359", Justification = "A seeded mistake: the certificate of the simulators is not looked at.")]
    private static SocketsHttpHandler Handler(string anchorPem, bool checks)
    {
        var handler = TrustedHandler.Create(anchorPem);
        if (!checks)
        {
            handler.SslOptions.RemoteCertificateValidationCallback = (_, _, _, _) => true;
        }

        return handler;
    }
}
