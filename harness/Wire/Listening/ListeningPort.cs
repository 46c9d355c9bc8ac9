using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace AcceptanceHarness.Wire.Listening;

/// <summary>The check that every listener makes before it starts: a wrong port is the user's set-up, never a failure of the tool.</summary>
public static class ListeningPort
{
    /// <summary>Refuses a port that does not exist or cannot be bound.</summary>
    /// <param name="what">What listens there, with the option it is set by, as the user writes it.</param>
    /// <param name="address">The address that is listened on.</param>
    /// <param name="port">The port; 0 takes a free one.</param>
    /// <exception cref="OptionsValidationException">The port cannot be used.</exception>
    public static void Check(string what, IPAddress address, int port)
    {
        if (port is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
        {
            throw Wrong(what, port, "forventet 0 til 65535");
        }

        try
        {
            using var probe = new TcpListener(address, port);
            probe.Start();
        }
        catch (SocketException taken)
        {
            throw Wrong(what, port, taken.SocketErrorCode.ToString());
        }
    }

    /// <summary>The address that a listener is reached at from this machine: nobody can call a wildcard, and the test certificates are for this machine alone.</summary>
    public static IPAddress Reached(IPAddress listened)
    {
        ArgumentNullException.ThrowIfNull(listened);

        return listened.Equals(IPAddress.Any) ? IPAddress.Loopback : listened.Equals(IPAddress.IPv6Any) ? IPAddress.IPv6Loopback : listened;
    }

    private static OptionsValidationException Wrong(string what, int port, string why) => new("port", typeof(IPEndPoint),
    [
        string.Create(CultureInfo.InvariantCulture, $"Porten {port} for {what} kan ikke brukes ({why}). Velg en annen port, eller 0 for en ledig."),
    ]);
}
