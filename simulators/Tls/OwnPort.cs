using System.Net;
using System.Net.Sockets;

namespace AcceptanceHarness.Simulators.Tls;

/// <summary>A socket of the tool's own whose port is known before it connects, so that the server can tell it from a vendor's.</summary>
internal static class OwnPort
{
    public static Socket Bind(AddressFamily family)
    {
        var socket = new Socket(family, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(family == AddressFamily.InterNetworkV6 ? IPAddress.IPv6Any : IPAddress.Any, 0));
        return socket;
    }

    public static int Of(Socket socket) => ((IPEndPoint)socket.LocalEndPoint!).Port;
}
