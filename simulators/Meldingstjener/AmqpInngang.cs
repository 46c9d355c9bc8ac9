using System.Net;
using System.Net.Sockets;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Listening;
using Amqp;
using Amqp.Framing;
using Amqp.Listener;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>The broker on the wire: AMQP 1.0 with SASL PLAIN, over TLS or plain. What a client does becomes a call, and nothing is decided here.</summary>
internal sealed class AmqpInngang : ILinkProcessor, IOpenDoor
{
    private const int MostAttempts = 5;

    private readonly ContainerHost _vert;
    private readonly DoorSetup _setup;
    private readonly Koregister _register;
    private readonly MeldingstjenerOptions _options;

    private AmqpInngang(DoorSetup setup, Koregister register, MeldingstjenerOptions options, Address address)
    {
        (_setup, _register, _options) = (setup, register, options);
        _vert = setup.Certificate is null ? new ContainerHost([address]) : new ContainerHost([address], setup.Certificate);
        var listener = _vert.Listeners[0];
        listener.SASL.EnablePlainMechanism(options.Bruker, options.Passord);
        listener.AMQP.MaxFrameSize = 64 * 1024;
        var reached = ListeningPort.Reached(setup.Address);
        Address = new UriBuilder(address.Scheme, reached.ToString(), address.Port, options.Navnerom).Uri;
    }

    /// <inheritdoc/>
    public Uri Address { get; }

    /// <summary>Starts to listen.</summary>
    /// <exception cref="SocketException">No port could be had.</exception>
    public static AmqpInngang Apne(DoorSetup setup, Koregister register, MeldingstjenerOptions options)
    {
        ListeningPort.Check("meldingstjener-amqp", setup.Address, setup.Port);
        for (var attempt = 1; ; attempt++)
        {
            var port = setup.Port == 0 ? LedigPort(setup.Address) : setup.Port;
            var address = new Address(setup.Address.ToString(), port, user: null, password: null, "/", setup.Certificate is null ? "amqp" : "amqps");
            var inngang = new AmqpInngang(setup, register, options, address);
            try
            {
                inngang._vert.RegisterLinkProcessor(inngang);
                inngang._vert.Open();
                return inngang;
            }
            catch (SocketException) when (setup.Port == 0 && attempt < MostAttempts)
            {
                // Somebody took the port between the asking and the opening.
                inngang.Dispose();
            }
        }
    }

    /// <inheritdoc/>
    public void Process(AttachContext attachContext) => _ = TilkobleAsync(attachContext);

    /// <inheritdoc/>
    public void Dispose() => _vert.Close();

    private static int LedigPort(IPAddress address)
    {
        using var probe = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        probe.Bind(new IPEndPoint(address, 0));
        return ((IPEndPoint)probe.LocalEndPoint!).Port;
    }

    private async Task TilkobleAsync(AttachContext context)
    {
        // The link's role is the peer's: true for a peer that receives.
        var receives = context.Attach.Role;
        var address = (receives ? (context.Attach.Source as Source)?.Address : (context.Attach.Target as Target)?.Address) ?? "";
        var lenke = new Lenke(_setup, _register, address, _options);
        var end = await lenke.KallAsync("ATTACH", new Tilkobling(receives, context.Link.Name)).ConfigureAwait(false);
        if (end.Answer is not { Status: 200 } answer || lenke.Koer is not { } koer)
        {
            context.Complete(AmqpSvar.Feil(end.Answer));
        }
        else if (receives)
        {
            context.Complete(new SourceLinkEndpoint(new Kokilde(koer, lenke, context.Link), context.Link), 0);
        }
        else
        {
            context.Complete(new TargetLinkEndpoint(new Komottak(lenke, _options), context.Link), _options.Kreditt);
        }
    }
}
