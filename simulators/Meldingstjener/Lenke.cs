using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>A link between a client and a queue: what is done over it becomes calls, one at a time and in order.</summary>
internal sealed class Lenke
{
    private readonly DoorSetup _setup;
    private readonly MeldingstjenerOptions _options;
    private readonly string _adresse;
    private readonly string _leietaker;
    private readonly Lock _gate = new();
    private Task _siste = Task.CompletedTask;

    public Lenke(DoorSetup setup, Koregister register, string adresse, MeldingstjenerOptions options)
    {
        (_setup, _options, _adresse) = (setup, options, adresse);
        Ko = Konavn.FraAdresse(adresse);
        _leietaker = register.LeietakerFor(Ko);
    }

    /// <summary>The queue.</summary>
    public string Ko { get; }

    /// <summary>The queues of the tenant that the queue belongs to; null when the tenant is gone.</summary>
    public Koer? Koer => _setup.Tenant(_leietaker) is { } tenant ? Meldingstjener.Koer.Hos(tenant, _options) : null;

    /// <summary>Does something after what was begun before it on this link; a failure is told by the call itself.</summary>
    public void Deretter(Func<Task> arbeid)
    {
        lock (_gate)
        {
            _siste = EtterAsync(_siste, arbeid);
        }
    }

    /// <summary>Takes one call through the house.</summary>
    /// <param name="metode">What the client does, in capitals.</param>
    /// <param name="innhold">What it does it with.</param>
    /// <param name="hoder">How that stands in the journal.</param>
    /// <param name="kropp">The message's body, for what carries one.</param>
    public Task<CallEnd> KallAsync(
        string metode, object innhold, IReadOnlyList<KeyValuePair<string, string>>? hoder = null, ReadOnlyMemory<byte> kropp = default) => _setup.Handle(
        new IncomingCall
        {
            Method = metode,
            Path = _leietaker.Length == 0 ? $"/{Ko}" : $"/{_leietaker}/{Ko}",
            Query = "",
            Target = _adresse.Length == 0 ? "(uten adresse)" : _adresse,
            Protocol = "AMQP/1.0",
            Headers = hoder ?? [],
            Body = kropp,
            TooLarge = kropp.Length > _options.StorsteMelding,
            Native = innhold,
        },
        CancellationToken.None);

    private static async Task EtterAsync(Task siste, Func<Task> arbeid)
    {
        await siste.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await arbeid().ConfigureAwait(false);
    }
}
