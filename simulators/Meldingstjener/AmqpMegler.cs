using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Wire.Meldingstjener;
using Amqp;
using Amqp.Framing;
using Amqp.Listener;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>The broker on the wire: AMQP 1.0 with SASL PLAIN, over TLS or plain, on loopback. It translates, and decides nothing itself.</summary>
internal sealed class AmqpMegler : ILinkProcessor, IDisposable
{
    private readonly ContainerHost _vert;
    private readonly Koer _koer;
    private readonly MeldingstjenerOptions _options;

    private AmqpMegler(Koer koer, MeldingstjenerOptions options, Address address, X509Certificate2? certificate)
    {
        (_koer, _options) = (koer, options);
        _vert = certificate is null ? new ContainerHost([address]) : new ContainerHost([address], certificate);
        var listener = _vert.Listeners[0];
        listener.SASL.EnablePlainMechanism(options.Bruker, options.Passord);
        listener.AMQP.MaxFrameSize = 64 * 1024;
        Adresse = new UriBuilder(address.Scheme, address.Host, address.Port, options.Navnerom).Uri;
    }

    /// <summary>What a client connects to, without user and password.</summary>
    public Uri Adresse { get; }

    /// <summary>Starts a broker on a free port.</summary>
    /// <param name="koer">The queues.</param>
    /// <param name="options">How it behaves.</param>
    /// <param name="certificate">The server certificate; null for plain AMQP.</param>
    /// <exception cref="SocketException">No port could be had.</exception>
    public static AmqpMegler Start(Koer koer, MeldingstjenerOptions options, X509Certificate2? certificate)
    {
        for (var attempt = 1; ; attempt++)
        {
            var address = new Address("127.0.0.1", LedigPort(), user: null, password: null, "/", certificate is null ? "amqp" : "amqps");
            var megler = new AmqpMegler(koer, options, address, certificate);
            try
            {
                megler._vert.RegisterLinkProcessor(megler);
                megler._vert.Open();
                return megler;
            }
            catch (SocketException) when (attempt < 5)
            {
                // Somebody took the port between the asking and the opening.
                megler.Dispose();
            }
        }
    }

    /// <inheritdoc/>
    public void Process(AttachContext attachContext)
    {
        // The link's role is the peer's: true for a peer that receives.
        var receives = attachContext.Attach.Role;
        var address = receives ? (attachContext.Attach.Source as Source)?.Address : (attachContext.Attach.Target as Target)?.Address;
        var queue = Konavn.FraAdresse(address);
        if (!_koer.Finnes(queue))
        {
            attachContext.Complete(new Error(ErrorCode.NotFound) { Description = $"Køen «{queue}» finnes ikke. Bruk køene som står i Adresseregisteret." });
        }
        else if (receives)
        {
            attachContext.Complete(new SourceLinkEndpoint(new Kokilde(_koer, queue, attachContext.Link), attachContext.Link), 0);
        }
        else
        {
            attachContext.Complete(new TargetLinkEndpoint(new Komottak(_koer, queue, _options), attachContext.Link), _options.Kreditt);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _vert.Close();

    private static int LedigPort()
    {
        using var probe = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        probe.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)probe.LocalEndPoint!).Port;
    }
}
