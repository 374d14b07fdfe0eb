namespace MechDesign.Discord.Gateway;

/// <summary>How the connection to Discord stands.</summary>
public enum GatewayState { Waiting = 1, Connecting, Greeted, Ready, Stopped }
